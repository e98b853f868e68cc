// Whether an expression writes a variable or member by way of the file's own functions: a value that is computed before
// the target is read would then be added to something else.
import { isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/** Names are compared by their text: whatever the file holds under a name that is called or handed on counts. */
export function writtenByCalls(target: ts.Expression, value: ts.Expression): boolean {
  const names = namesIn(target);
  const held = heldByName(value.getSourceFile());
  const seen = new Set<string>();
  const queue = usedNames(value);
  for (let used = queue.shift(); used !== undefined; used = queue.shift()) {
    if (seen.has(used)) continue;
    seen.add(used);
    for (const node of held.get(used) ?? []) {
      if (writes(node, names)) return true;
      queue.push(...(isFunctionNode(node) ? usedNames(node) : namesIn(node)));
    }
  }
  return false;
}

/** What each name of the file may stand for: functions, and expressions that may give one. */
function heldByName(tree: ts.SourceFile): Map<string, ts.Node[]> {
  const found = new Map<string, ts.Node[]>();
  const add = (name: string | undefined, node: ts.Node | undefined): void => {
    if (name !== undefined && node !== undefined) found.set(name, [...(found.get(name) ?? []), node]);
  };
  const given = argumentsByName(tree);
  walk(tree, (node) => {
    if (isFunctionNode(node)) {
      add(node.name?.getText(), node);
      const name = calledAs(node);
      for (const parameter of node.parameters)
        for (const bound of boundNames(parameter.name))
          for (const argument of (name !== undefined && given.get(name)) || []) add(bound, argument);
    } else if (ts.isVariableDeclaration(node)) {
      for (const name of boundNames(node.name)) add(name, node.initializer ?? loopedOver(node));
    } else if (ts.isBindingElement(node) && node.propertyName !== undefined) {
      for (const name of boundNames(node.name)) add(name, node.propertyName);
    } else if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) {
      add(node.name.getText(), node.initializer);
    } else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      add(lastName(node.left), node.right);
    }
  });
  return found;
}

/** What calls hand over, by the name of the callee. */
function argumentsByName(tree: ts.SourceFile): Map<string, ts.Expression[]> {
  const found = new Map<string, ts.Expression[]>();
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const name = lastName(node.expression);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), ...(node.arguments ?? [])]);
  });
  return found;
}

/** The name by which a function is called, as far as its own declaration says. */
function calledAs(node: ts.SignatureDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return node.parent.name?.text;
  if (node.name !== undefined) return node.name.getText();
  return ts.isFunctionLike(node.parent) ? undefined : ts.getNameOfDeclaration(node.parent as ts.Declaration)?.getText();
}

function boundNames(name: ts.BindingName): string[] {
  return ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function loopedOver({ parent }: ts.VariableDeclaration): ts.Expression | undefined {
  return ts.isForOfStatement(parent.parent) ? parent.parent.expression : undefined;
}

function lastName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isElementAccessExpression(node) || ts.isNonNullExpression(node)) return lastName(node.expression);
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

/** Names that are called inside of a node, and those that are handed to calls. */
function usedNames(inside: ts.Node): string[] {
  const names: string[] = [];
  walk(inside, (node) => {
    if (ts.isTaggedTemplateExpression(node)) names.push(...namesIn(node.tag));
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const given = (node.arguments ?? []).filter((argument) => !isFunctionNode(argument));
    names.push(...[node.expression, ...given].flatMap(namesIn));
  });
  return names;
}

function namesIn(inside: ts.Node): string[] {
  const names: string[] = [];
  walk(inside, (node) => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.push(node.text);
  });
  return names;
}

function writes(inside: ts.Node, names: readonly string[]): boolean {
  let found = false;
  walk(inside, (node) => {
    found ||= writtenNames(node).some((name) => names.includes(name));
  });
  return found;
}

function writtenNames(node: ts.Node): string[] {
  const target = writtenTarget(node);
  if (target === undefined) return [];
  if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) return namesIn(target);
  const name = lastName(target);
  return name === undefined ? [] : [name];
}

function writtenTarget(node: ts.Node): ts.Expression | undefined {
  if (ts.isPostfixUnaryExpression(node)) return node.operand;
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken
      ? node.operand
      : undefined;
  return ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) ? node.left : undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
