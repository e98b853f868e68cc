// The functions that go: declared at the top of their module, called by their names, with parameters that can be named.
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { type Obstacle, obstacle } from './input.js';
import { isExportsTarget } from './outline.js';

export interface Root {
  /** By which a worker thread calls it. */
  readonly name: string;
  readonly node: FunctionNode & { readonly body: ts.ConciseBody };
  readonly statement: ts.Statement;
  /** What a call hands over, as it is written: `order`, `...lines`. */
  readonly args: readonly string[];
}

export function rootOf(node: FunctionNode): Root | Obstacle {
  const place = placeOf(node);
  if (place === undefined) return misplaced(node);
  const unfit = unfitIn(node);
  if (unfit !== undefined) return unfit;
  if (node.body === undefined) return obstacle('worker-form', node);
  const args = node.parameters.map(({ name, dotDotDotToken }) => `${dotDotDotToken ? '...' : ''}${name.getText()}`);
  return { ...place, node: node as Root['node'], args };
}

function placeOf(node: FunctionNode): Pick<Root, 'name' | 'statement'> | undefined {
  const { parent } = node;
  if (ts.isFunctionDeclaration(node))
    return ts.isSourceFile(parent) && node.name !== undefined ? { name: node.name.text, statement: node } : undefined;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
    const list = parent.parent;
    const isAlone = ts.isVariableDeclarationList(list) && list.declarations.length === 1;
    return isAlone && ts.isVariableStatement(list.parent) && ts.isSourceFile(list.parent.parent)
      ? { name: parent.name.text, statement: list.parent }
      : undefined;
  }
  if (!ts.isBinaryExpression(parent) || !isExportsTarget(parent.left) || !ts.isExpressionStatement(parent.parent))
    return undefined;
  const name = ts.isPropertyAccessExpression(parent.left) ? parent.left.name.text : '';
  return name === 'exports' || !ts.isSourceFile(parent.parent.parent) ? undefined : { name, statement: parent.parent };
}

/** A method, or a function inside of another. */
function misplaced(node: FunctionNode): Obstacle {
  const own = usesThis(node);
  if (own !== undefined) return obstacle('worker-this', own);
  const around = ts.findAncestor(node.parent, isFunctionNode);
  const captured = around === undefined ? undefined : capturedBy(node, around);
  return captured === undefined
    ? obstacle('worker-form', node)
    : obstacle('worker-closure', captured, `\`${captured.text}\` belongs to the function around it`);
}

/** The first name in a function that one around it declares. */
function capturedBy(node: FunctionNode, around: ts.Node): ts.Identifier | undefined {
  const outside = new Set<string>();
  const inside = new Set<string>();
  walk(around, (each) => {
    const isDeclared = ts.isVariableDeclaration(each) || ts.isParameter(each) || ts.isBindingElement(each);
    if (!isDeclared || !ts.isIdentifier(each.name)) return;
    (ts.findAncestor(each, (above) => above === node) === undefined ? outside : inside).add(each.name.text);
  });
  let found: ts.Identifier | undefined;
  walk(node, (each) => {
    if (!ts.isIdentifier(each) || !outside.has(each.text) || inside.has(each.text)) return;
    if (ts.isPropertyAccessExpression(each.parent) && each.parent.name === each) return;
    found ??= each;
  });
  return found;
}

function unfitIn(node: FunctionNode): Obstacle | undefined {
  const own = usesThis(node);
  if (own !== undefined) return obstacle('worker-this', own);
  if (!ts.isArrowFunction(node) && node.asteriskToken !== undefined)
    return obstacle('worker-form', node, 'it is a generator');
  const isOverload = (each: ts.Statement): boolean =>
    each !== node && ts.isFunctionDeclaration(each) && each.name?.text === node.name?.getText();
  if (ts.isFunctionDeclaration(node) && node.getSourceFile().statements.some(isOverload))
    return obstacle('worker-form', node, 'it has overloads');
  const taken = node.parameters.find(({ name }) => !ts.isIdentifier(name));
  return taken && obstacle('worker-form', taken, 'a parameter is taken apart');
}

/** `this`, `super` or `arguments` of the function itself. */
function usesThis(node: FunctionNode): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (each: ts.Node): void => {
    const isOwn = each.kind === ts.SyntaxKind.ThisKeyword || each.kind === ts.SyntaxKind.SuperKeyword;
    const isArguments =
      ts.isIdentifier(each) && each.text === 'arguments' && !ts.isPropertyAccessExpression(each.parent);
    if (
      isOwn ||
      isArguments ||
      (ts.isPropertyAccessExpression(each.parent) && each.getText() === 'arguments' && each.parent.expression === each)
    )
      found ??= each;
    const isOther = (isFunctionNode(each) && !ts.isArrowFunction(each)) || ts.isClassLike(each);
    if (each === node || !isOther) ts.forEachChild(each, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}
