// Where a written type stands: what declares it, whether a parameter has it, the names by which others come to it.
import type { Range } from '../model.js';
import { nodeAt } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/** Names by which others come to call through a type: of its members, its alias, interface or class, of what is declared to have it. */
export function namesAround(node: ts.Node): string[] {
  const names: string[] = [];
  for (let holder: ts.Node = node; !ts.isSourceFile(holder) && !ts.isBlock(holder); holder = holder.parent) {
    const name = ts.getNameOfDeclaration(holder as ts.Declaration);
    if (name !== undefined && ts.isIdentifier(name)) names.push(name.text);
  }
  return names;
}

/** The name of the class, interface or object that a member belongs to: who passes one to the other mostly says one of them. */
export function holderOf(name: ts.Node): string[] {
  const holder = name.parent.parent;
  if (ts.isBinaryExpression(holder) && ts.isPropertyAccessExpression(name.parent))
    return ts.isIdentifier(name.parent.expression) ? [name.parent.expression.text] : [];
  const named = ts.isObjectLiteralExpression(holder) ? holder.parent : holder;
  const own = ts.getNameOfDeclaration(named as ts.Declaration);
  return own !== undefined && ts.isIdentifier(own) ? [own.text] : [];
}

/** Whether a signature stands in the type of a parameter itself; `documented`: in a comment. */
export function parameterAround(tree: ts.SourceFile, range: Range): 'written' | 'documented' | undefined {
  const node = nodeAt(tree, range.start, range.end);
  if (node === undefined) return documentsParameter(tree, range) ? 'documented' : undefined;
  const holder = ts.findAncestor(node, (one) => ts.isParameter(one) || ts.isTypeAliasDeclaration(one));
  return holder !== undefined && ts.isParameter(holder) ? 'written' : undefined;
}

function documentsParameter(tree: ts.SourceFile, range: Range): boolean {
  const comment = tree.text.slice(0, range.start);
  const tag = /@(\w+)(?![\s\S]*@\w)/.exec(comment.slice(comment.lastIndexOf('/**')))?.[1];
  return tag === 'param' || tag === 'arg' || tag === 'argument';
}

/** The alias, interface or class whose declaration holds a range. */
export function typeDeclarationAround(tree: ts.SourceFile, { start, end }: Range): ts.Node | undefined {
  const node = nodeAt(tree, start, end);
  return (
    node &&
    ts.findAncestor(
      node,
      (one) => ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one) || ts.isClassLike(one),
    )
  );
}
