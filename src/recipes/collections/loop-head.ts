// The head of the loop that stands for `forEach`: what it binds, and what it goes through.
import { ts } from '../../typescript.js';
import { type Callback, mentions } from './call.js';
import type { Kind } from './methods.js';

export interface LoopHead {
  /** `const name`, `let [index, name]`. */
  readonly binding: string;
  /** What follows the collection: `.entries()`, or nothing. */
  readonly through: string;
}

/** undefined where the parameters ask for more than a loop gives. */
export function loopHead(callback: Callback, kind: Kind): LoopHead | undefined {
  if (!callback.parameters.every(isPlain)) return undefined;
  const [value, key, whole] = callback.parameters.map((parameter) => nameUsedIn(parameter, callback));
  if (whole !== undefined || callback.parameters.length > 3) return undefined;
  const parts = partsFor(kind, value, key, callback);
  if (parts === undefined) return undefined;
  const isWritten = callback.parameters.some((parameter) => isReassigned(parameter.name, callback.body));
  return { ...parts, binding: `${isWritten ? 'let' : 'const'} ${parts.binding}` };
}

function partsFor(
  kind: Kind,
  value: string | undefined,
  key: string | undefined,
  callback: Callback,
): LoopHead | undefined {
  if (key !== undefined && value === undefined && kind !== 'set') return { binding: key, through: '.keys()' };
  if (key === undefined) {
    const name = value ?? unusedName(callback);
    return name === undefined ? undefined : { binding: name, through: kind === 'map' ? '.values()' : '' };
  }
  if (kind === 'set') return undefined;
  return { binding: `[${key}, ${value}]`, through: kind === 'array' ? '.entries()' : '' };
}

/** A name and nothing more: text that is repeated must not use what its import would be taken out for. */
function isPlain({ name, initializer, dotDotDotToken }: ts.ParameterDeclaration): boolean {
  if (initializer !== undefined || dotDotDotToken !== undefined) return false;
  if (ts.isIdentifier(name)) return name.text !== 'this';
  return name.elements.every(
    (element) =>
      ts.isOmittedExpression(element) ||
      (element.initializer === undefined &&
        (element.propertyName === undefined || !ts.isComputedPropertyName(element.propertyName)) &&
        (ts.isIdentifier(element.name) || element.name.elements.every(ts.isBindingElement))),
  );
}

/** The parameter as written, without its type; undefined where nobody uses it. */
function nameUsedIn({ name }: ts.ParameterDeclaration, { body }: Callback): string | undefined {
  return !ts.isIdentifier(name) || mentions(body, name.text) ? name.getText() : undefined;
}

/** A loop has to bind something. */
function unusedName({ parameters, body }: Callback): string | undefined {
  const [first] = parameters;
  const name = first === undefined ? '_' : first.name.getText();
  return name === '_' && mentions(body, name) ? undefined : name;
}

/** Every name that a parameter binds. */
export function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
}

function isReassigned(name: ts.BindingName, body: ts.Node): boolean {
  const bound = new Set(boundNames(name));
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && bound.has(node.text) && isTarget(node)) found = true;
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** Whether an assignment, `++` or the head of a loop writes the name, also through a pattern. */
function isTarget(id: ts.Identifier): boolean {
  for (let child: ts.Node = id, { parent } = child; parent !== undefined; child = parent, parent = parent.parent) {
    if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
      return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
    if (ts.isBinaryExpression(parent)) {
      const { kind } = parent.operatorToken;
      const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
      return isAssignment && parent.left === child;
    }
    if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === child;
    const isPattern =
      ts.isArrayLiteralExpression(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      ts.isSpreadElement(parent) ||
      ts.isParenthesizedExpression(parent);
    if (!isPattern) return false;
  }
  return false;
}
