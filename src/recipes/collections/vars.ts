// Whether a `var` may go on to live in the function around a loop, where all rounds share it.
import { rangeOf } from '../../syntax/nodes.js';
import { walk } from '../../syntax/parse.js';
import { ts } from '../../typescript.js';
import { boundNames } from './loop-head.js';

/** Set anew in each round before it is read, seen by no function inside, and of a name that nobody around has. */
export function canLeak(list: ts.VariableDeclarationList, body: ts.Block): boolean {
  const around = ts.findAncestor(body.parent.parent, ts.isFunctionLike) ?? body.getSourceFile();
  const block = ts.findAncestor(list, (node) => ts.isBlock(node) || ts.isIterationStatement(node, false)) ?? body;
  const names = new Set(list.declarations.flatMap(({ name }) => boundNames(name)));
  const isInHead = ts.isForInStatement(list.parent) || ts.isForOfStatement(list.parent);
  return (
    (isInHead || list.declarations.every(({ initializer }) => initializer !== undefined)) &&
    mentionsOf(names, around).every((id) => {
      const isWithin = id.pos >= block.pos && id.end <= block.end && id.getStart() >= rangeOf(list).start;
      return isWithin && !declaresElsewhere(id, list) && ts.findAncestor(id, ts.isFunctionLike) === body.parent;
    })
  );
}

function mentionsOf(names: ReadonlySet<string>, around: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  walk(around, (node) => {
    const isMember =
      node.parent !== undefined && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && names.has(node.text) && !isMember) found.push(node);
  });
  return found;
}

function declaresElsewhere(id: ts.Identifier, list: ts.VariableDeclarationList): boolean {
  const declaration = ts.findAncestor(id, ts.isVariableDeclarationList);
  return (
    declaration !== undefined && declaration !== list && ts.isVariableDeclaration(id.parent) && id.parent.name === id
  );
}
