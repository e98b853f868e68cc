// Own functions and modules that somebody named for a worker thread: in a comment above them, or in the config.
import { type Ask, type Idiom, type IdiomMatch, unsupported } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { isWorkerModule } from './modules.js';

const why = 'Nothing else runs while the function works.';
const mark = /@unblock\s+offload(?![\w-])/;
const moduleMark = /@unblock\s+offload-module\b/;

type Callable = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;
const callables = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction', 'MethodDeclaration'] as const;

/** @param written names of own functions, `src/report.ts#render`, and of modules, `src/store.ts` */
export function offloadIdioms(written: readonly string[]): Idiom[] {
  const names = written.map((name) => name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''));
  const functions = new Set(names.filter((name) => name.includes('#')));
  const modules = new Set(names.filter((name) => !name.includes('#')));
  return [namedFunctions(functions), namedModules(modules), databases];
}

/** Marked with `@unblock offload` in the comment above it, or named in the config. */
function namedFunctions(names: ReadonlySet<string>): Idiom {
  const words = [...names].map((name) => name.slice(name.indexOf('#') + 1).replace(/\W/g, ''));
  return {
    api: 'idiom#function-for-a-worker',
    kind: 'cpu',
    why,
    instead: 'the same function in a worker thread',
    hint: new RegExp(['@unblock\\s+offload(?![\\w-])', ...words.map((word) => `\\b${word}\\b`)].join('|')),
    syntax: [...callables, 'ClassDeclaration'],
    match: (node, ask) => {
      if (isWorkerModule(node)) return undefined;
      return isCallable(node) ? matched(node, ask, names) : markedClass(node);
    },
  };
}

function isCallable(node: ts.Node): node is Callable {
  return callables.some((kind) => ts.SyntaxKind[kind] === node.kind);
}

function matched(node: Callable, ask: Ask, names: ReadonlySet<string>): IdiomMatch | undefined {
  const name = nameOf(node);
  const isNamed =
    names.size > 0 && name !== undefined && ts.isIdentifier(name) && names.has(ask.ownOriginOf(name) ?? '');
  if (node.body === undefined || (!isNamed && !isMarked(node)) || isDone(node.body)) return undefined;
  return {
    range: rangeOf(name ?? node),
    covers: [rangeOf(node.body)],
    proposal: { offload: 'function' },
    anchor: node.body,
  };
}

/** Its objects would have to stand on two threads. */
function markedClass(node: ts.Node): IdiomMatch | undefined {
  const comments = ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  if (last === undefined || !mark.test(node.getSourceFile().text.slice(last.pos, last.end))) return undefined;
  const proposal = unsupported('worker-form', 'a class is no function');
  return {
    range: { start: node.getStart(), end: node.getStart() + 'class'.length },
    covers: [],
    proposal,
    anchor: node,
  };
}

function nameOf(node: Callable): ts.Node | undefined {
  if (node.name !== undefined) return node.name;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return parent.name;
  return ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left) ? parent.left.name : undefined;
}

/** The comment stands above the function, or above the statement that gives it its name. */
function isMarked(node: Callable): boolean {
  const { text } = node.getSourceFile();
  const { parent } = node;
  const holder = ts.isVariableDeclaration(parent)
    ? parent.parent.parent
    : ts.isBinaryExpression(parent) || ts.isPropertyAssignment(parent)
      ? parent.parent
      : node;
  const start = ts.isPropertyAssignment(parent) ? parent : holder;
  const comments = ts.getLeadingCommentRanges(text, start.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last !== undefined && mark.test(text.slice(last.pos, last.end));
}

/** It asks a worker thread already. */
function isDone(body: ts.ConciseBody): boolean {
  return /\.run\(\s*\[[\s\S]*?\],\s*\{\s*name: /.test(body.getText());
}

/** Marked with `@unblock offload-module` in a comment, or named in the config. */
function namedModules(names: ReadonlySet<string>): Idiom {
  return {
    ...moduleIdiom,
    api: 'idiom#module-for-a-worker',
    hint: names.size === 0 ? moduleMark : /\bexports?\b/,
    match: (node, ask) => {
      if (!ts.isSourceFile(node) || isWorkerModule(node)) return undefined;
      const name = firstName(node);
      if (name === undefined) return undefined;
      const isNamed = names.size > 0 && names.has(ask.ownOriginOf(name)?.split('#')[0] ?? '');
      return isNamed || moduleMark.test(node.text) ? moduleMatch(node, name) : undefined;
    },
  };
}

const moduleIdiom = {
  kind: 'io' as const,
  why: 'Nothing else runs while the module works.',
  instead: 'the same module in a worker thread of its own',
  syntax: ['SourceFile'] as const,
};

/** A module that holds a connection which has no asynchronous form. */
const databases: Idiom = {
  ...moduleIdiom,
  api: 'idiom#module-with-a-database',
  why: 'Nothing else runs while the database works.',
  hint: /['"](?:better-sqlite3|node:sqlite)['"]/,
  match: (node, ask) => {
    if (!ts.isSourceFile(node) || isWorkerModule(node)) return undefined;
    const held = node.statements.flatMap((statement) => connectionsOf(statement, ask));
    return held[0] === undefined ? undefined : moduleMatch(node, held[0]);
  },
};

function connectionsOf(statement: ts.Statement, ask: Ask): ts.Node[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ initializer }) => {
    const isMade = initializer !== undefined && (ts.isNewExpression(initializer) || ts.isCallExpression(initializer));
    return isMade &&
      /^(?:better-sqlite3#default|node:sqlite#DatabaseSync)$/.test(ask.originOf(initializer.expression) ?? '')
      ? [initializer]
      : [];
  });
}

function moduleMatch(tree: ts.SourceFile, at: ts.Node): IdiomMatch | undefined {
  if (/\bdedicated[<(]/.test(tree.text)) return undefined;
  return { range: rangeOf(at), covers: [{ start: 0, end: tree.end }], proposal: { offload: 'module' }, anchor: at };
}

/** A name that the module declares: by it the file is known. */
function firstName(tree: ts.SourceFile): ts.Identifier | undefined {
  for (const statement of tree.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) return statement.name;
    const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    if (declaration !== undefined && ts.isIdentifier(declaration.name)) return declaration.name;
  }
  return undefined;
}
