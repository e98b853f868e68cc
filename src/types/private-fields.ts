// Members of private fields in JavaScript: the field has no type of its own, but all that is put into it stands in its class.
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

type FieldAccess = ts.PropertyAccessExpression & { readonly name: ts.PrivateIdentifier };

/** What `load` in `this.#store.load` can be; undefined where something unknown is put into the field. */
export function membersOfPrivateField(checker: ts.TypeChecker, name: ts.Node): readonly ts.Symbol[] | undefined {
  const access = name.parent;
  if (access === undefined || !ts.isPropertyAccessExpression(access) || access.name !== name) return undefined;
  const field = access.expression;
  if (!isFieldAccess(field)) return undefined;
  const types = valuesOf(field)?.map((value) => checker.getTypeAtLocation(value));
  if (types === undefined || types.length === 0 || types.some(isUnknown)) return undefined;
  return types.flatMap((type) => checker.getPropertyOfType(type, access.name.text) ?? []);
}

function isFieldAccess(node: ts.Node): node is FieldAccess {
  return ts.isPropertyAccessExpression(node) && ts.isPrivateIdentifier(node.name);
}

function isUnknown({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** Every value that the field may hold, but for null and undefined; undefined where one of them cannot be seen. */
function valuesOf({ name }: FieldAccess): ts.Expression[] | undefined {
  const holder = ts.findAncestor(name, ts.isClassLike);
  if (holder === undefined) return undefined;
  const values: ts.Expression[] = [];
  let isHidden = false;
  walk(holder, (node) => {
    if (!ts.isPrivateIdentifier(node) || node.text !== name.text) return;
    const { parent } = node;
    if (ts.isPropertyDeclaration(parent))
      values.push(...(parent.initializer === undefined ? [] : [parent.initializer]));
    else if (!isFieldAccess(parent)) return;
    else if (isWritten(parent)) values.push((parent.parent as ts.BinaryExpression).right);
    else isHidden ||= mayBeInPattern(parent.parent);
  });
  return isHidden ? undefined : values.filter((value) => !isNothing(value));
}

function isWritten(access: ts.Expression): boolean {
  const { parent } = access;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === access &&
    /^(?:\?\?|\|\||&&)?=$/.test(parent.operatorToken.getText())
  );
}

/** `[this.#store] = stores` puts in what cannot be seen. */
function mayBeInPattern(parent: ts.Node): boolean {
  return ts.isArrayLiteralExpression(parent) || ts.isPropertyAssignment(parent) || ts.isSpreadElement(parent);
}

function isNothing(value: ts.Expression): boolean {
  return value.kind === ts.SyntaxKind.NullKeyword || value.getText() === 'undefined';
}
