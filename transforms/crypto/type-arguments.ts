// What `promisify` has to be told of the functions of node:crypto with overloads: `promisify<string, string, number,
// Buffer>(scrypt)`. Asks for types; writes type names only, all of them global, so that nothing has to be imported.

import type { CallView, TypePart } from '../../src/api.js';
import { ts } from '../../src/typescript.js';

type Spelled = Partial<Record<TypePart, string>>;

const bytes: Spelled = { string: 'string', object: 'NodeJS.ArrayBufferView' };
const largeNumber: Spelled = { bigint: 'bigint', object: 'ArrayBuffer | NodeJS.ArrayBufferView' };

export function typesOfScrypt(call: CallView): readonly string[] | undefined {
  const [password, salt, length, options] = call.args;
  if (!password || !salt || !length) return undefined;
  return [typeOf(call, password, bytes), typeOf(call, salt, bytes), 'number', ...(options ? ['object'] : []), 'Buffer'];
}

export function typesOfRandomFill(call: CallView): readonly string[] | undefined {
  const [buffer, ...numbers] = call.args;
  if (!buffer || (call.discarded && numbers.length === 0)) return undefined;
  const filled = call.discarded ? 'NodeJS.ArrayBufferView' : bufferType(buffer);
  return [filled, ...numbers.map(() => 'number'), call.discarded ? 'unknown' : filled];
}

export function typesOfGeneratePrime(call: CallView): readonly string[] | undefined {
  const [, options] = call.args;
  if (!options) return ['number', 'ArrayBuffer'];
  if (!ts.isObjectLiteralExpression(options)) return ['number', 'object', 'ArrayBuffer | bigint'];
  const bigint = options.properties.find((property) => property.name?.getText() === 'bigint');
  if (bigint === undefined) return ['number', 'object', 'ArrayBuffer'];
  const others = options.properties.length > 1 ? '; [option: string]: unknown' : '';
  return ['number', `{ bigint: true${others} }`, 'bigint'];
}

export function typesOfCheckPrime(call: CallView): readonly string[] | undefined {
  const [candidate, options] = call.args;
  return candidate && [typeOf(call, candidate, largeNumber), ...(options ? ['object'] : []), 'boolean'];
}

/** Names for the kinds of value that the argument can have; all that the function takes where types are silent. */
function typeOf(call: CallView, node: ts.Expression, spelled: Spelled): string {
  const { any, parts } = call.typeOf(node);
  const names = any ? [] : [...parts].map((part) => spelled[part]).filter((name) => name !== undefined);
  return (names.length > 0 ? names.sort().reverse() : Object.values(spelled)).join(' | ');
}

/** The result is the very buffer that went in. */
function bufferType(node: ts.Expression): string {
  if (ts.isNewExpression(node) && !node.typeArguments) return node.expression.getText();
  if (/^Buffer\.(?:alloc\w*|from)\(/.test(node.getText())) return 'Buffer';
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)
    ? `typeof ${node.getText()}`
    : 'NodeJS.ArrayBufferView';
}
