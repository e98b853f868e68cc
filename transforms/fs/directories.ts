// Directories that are walked entry by entry, listed by pattern, or removed when their variable goes out of scope.

import {
  type BlockingApi,
  type CallView,
  imported,
  keep,
  keepTail,
  type Proposal,
  promise,
  rewrites,
} from '../../src/api.js';
import type { Replacement } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { ofPromises, row, unclear, withPromises } from './row.js';

export const directoryRows: readonly BlockingApi[] = [
  row('Dir.readSync', 'an entry of a directory is read', rewrites('`read` of the same `Dir`', onSameObject('read'))),
  row('Dir.closeSync', 'a directory is closed', rewrites('`close` of the same `Dir`', onSameObject('close'))),
  {
    ...row('globSync', 'directories are searched', rewrites('`glob` of `node:fs/promises`, collected', collectGlob)),
    minNode: '22.0',
  },
  {
    ...row(
      'mkdtempDisposableSync',
      'a temporary directory is made',
      rewrites(ofPromises('mkdtempDisposable'), disposable),
    ),
    minNode: '24.4',
  },
  {
    ...row(
      'DisposableTempDir.remove',
      'a temporary directory is removed',
      rewrites('`remove` of `mkdtempDisposable`', onSameObject('remove')),
    ),
    minNode: '24.4',
  },
];

/** `dir.readSync()` → `dir.read()`. */
function onSameObject(name: string): (call: CallView) => Proposal {
  return (call) => {
    const { expression } = call.node;
    if (ts.isPropertyAccessExpression(expression)) {
      const receiver = { keep: { start: expression.getStart(), end: expression.name.getStart() } };
      return promise(call.node, [receiver, name, keepTail(call.node)]);
    }
    if (ts.isElementAccessExpression(expression) && !expression.questionDotToken) {
      return promise(call.node, [keep(expression.expression), `.${name}`, keepTail(call.node)]);
    }
    return unclear(call, 'the method is called without the object that it belongs to');
  };
}

/** The promise function gives an iterator, which searches only while it is read. */
function collectGlob(call: CallView): Proposal {
  return promise(call.node, ['Array.fromAsync(', imported('node:fs/promises', 'glob'), keepTail(call.node), ')']);
}

/** What the promise holds is disposed of asynchronously: `using` turns into `await using`, and `remove()` is awaited. */
function disposable(call: CallView): Proposal {
  const { parent } = call.node;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name) || !isOwnStatement(parent.parent)) {
    return unclear(call, 'the directory has to go straight into a variable, so that it shows who removes it');
  }
  const other = otherUse(parent.name);
  if (other) return unclear(call, 'who gets this object would have to await its `remove()`', other);
  const list = parent.parent as ts.VariableDeclarationList;
  const isUsing = (list.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Using;
  return isUsing ? awaitUsing(call, list) : withPromises(call, 'mkdtempDisposable');
}

function isOwnStatement({ parent }: ts.VariableDeclarationList | ts.CatchClause): boolean {
  return ts.isVariableStatement(parent) && !parent.modifiers?.length;
}

function awaitUsing(call: CallView, list: ts.VariableDeclarationList): Proposal {
  if (list.declarations.length > 1) return unclear(call, '`await using` would hold for the other variables too', list);
  const replacement: Replacement = {
    range: { start: list.parent.getStart(), end: list.parent.getEnd() },
    form: 'statement',
    parts: [
      'await ',
      { keep: { start: list.parent.getStart(), end: call.node.getStart() } },
      'await ',
      imported('node:fs/promises', 'mkdtempDisposable'),
      { keep: { start: call.node.expression.getEnd(), end: list.parent.getEnd() } },
    ],
  };
  return replacement;
}

/** A use that is neither `dir.path` nor, in the same function, `dir.remove()`. */
function otherUse(name: ts.Identifier): ts.Node | undefined {
  const home = ts.findAncestor(name, ts.isFunctionLike);
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name && !isKnownUse(node, home)) return node;
    return ts.forEachChild(node, visit);
  };
  return visit(home ?? name.getSourceFile());
}

function isKnownUse(use: ts.Identifier, home: ts.Node | undefined): boolean {
  const { parent } = use;
  if (!ts.isPropertyAccessExpression(parent)) return ts.isPropertyAssignment(parent) && parent.name === use;
  if (parent.name === use || parent.name.text === 'path') return true;
  const isCalled = ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
  return isCalled && parent.name.text === 'remove' && ts.findAncestor(use, ts.isFunctionLike) === home;
}
