// `const loaded = ({ load }) => …`: what callers in the same file give for a member that a parameter takes apart.
import { isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { isExported } from './declaration.js';

/** The names of what is given, `load` in `loaded({ load })`; undefined where somebody else may call, or gives something unseen. */
export function givenFor({ parent: element }: ts.Node): readonly ts.Identifier[] | undefined {
  if (!ts.isBindingElement(element) || !ts.isParameter(element.parent.parent)) return undefined;
  const parameter = element.parent.parent;
  const owner = parameter.parent;
  const name = isFunctionNode(owner) ? nameIn(owner) : undefined;
  const calls = name && callsOf(name);
  const key = (element.propertyName ?? element.name).getText();
  const position = owner.parameters.indexOf(parameter);
  const given = calls?.map((call) => memberGiven(call.arguments[position] ?? parameter.initializer, key));
  return given?.some((each) => each === undefined) ? undefined : given?.flatMap((each) => each ?? []);
}

/** The constant or the declaration by which a file alone knows a function. */
function nameIn(owner: ts.Node): ts.Identifier | undefined {
  const holder = ts.isFunctionDeclaration(owner) ? owner : owner.parent;
  if (!ts.isFunctionDeclaration(holder) && !ts.isVariableDeclaration(holder)) return undefined;
  if (holder.name === undefined || !ts.isIdentifier(holder.name) || isExported(holder)) return undefined;
  const isConstant = ts.isFunctionDeclaration(holder) || (holder.parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant ? holder.name : undefined;
}

/** undefined: the name is used in another way, too. */
function callsOf(name: ts.Identifier): ts.CallExpression[] | undefined {
  const calls: ts.CallExpression[] = [];
  let isOnlyCalled = true;
  walk(name.getSourceFile(), (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text || node === name) return;
    if (ts.isCallExpression(node.parent) && node.parent.expression === node) calls.push(node.parent);
    else isOnlyCalled = false;
  });
  return isOnlyCalled ? calls : undefined;
}

/** Nothing where the member is left out; undefined where it cannot be told. */
function memberGiven(argument: ts.Expression | undefined, key: string): ts.Identifier[] | undefined {
  if (argument === undefined) return [];
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  const found: ts.Identifier[] = [];
  for (const member of argument.properties) {
    if (ts.isSpreadAssignment(member) || ts.isComputedPropertyName(member.name)) return undefined;
    if (member.name.getText().replace(/['"]/g, '') !== key) continue;
    const name = nameGiven(member);
    if (name === undefined) return undefined;
    found.push(name);
  }
  return found;
}

/** What a member holds, by its name; a function that is written out there goes by the member's own. */
function nameGiven(member: ts.ObjectLiteralElementLike): ts.Identifier | undefined {
  const value = ts.isPropertyAssignment(member) ? member.initializer : undefined;
  if (value !== undefined && ts.isIdentifier(value)) return value;
  const isOwn = ts.isShorthandPropertyAssignment(member) || isFunctionNode(value ?? member);
  return isOwn && member.name !== undefined && ts.isIdentifier(member.name) ? member.name : undefined;
}
