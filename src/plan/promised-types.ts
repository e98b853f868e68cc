// The return types that one function or signature states, in the code and in its documentation, as changes to promises.
import type { InPlaceChange, Range, WrapTypeChange } from '../model.js';
import { declaresPromise, isGenerator } from '../syntax/async-form.js';
import { isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';

export function promisedBy(signature: ts.SignatureDeclaration): InPlaceChange[] {
  if (isFunctionNode(signature) && isGenerator(signature)) return asyncIterableOf(signature.type);
  const documented = ts.getJSDocReturnTag(signature)?.typeExpression?.type;
  return [signature.type, documented].flatMap((type) => (type === undefined ? [] : promiseOf(type)));
}

/** `Generator<string>` becomes `AsyncGenerator<string>`, and so do the iterables that it may be declared to be. */
function asyncIterableOf(type: ts.TypeNode | undefined): InPlaceChange[] {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return [];
  if (!/^(?:Generator|Iterable|Iterator|IterableIterator)$/.test(type.typeName.getText())) return [];
  const range = rangeOf(type.typeName);
  return [
    {
      kind: 'replace',
      file: type.getSourceFile().fileName,
      replacement: { range, form: 'value', parts: ['Async', { keep: range }] },
      placement: { awaits: false, parens: false, leadingSemicolon: false },
    },
  ];
}

function promiseOf(type: ts.TypeNode): WrapTypeChange[] {
  if (declaresPromise(type)) return [];
  const inner = awaitedUnion(type);
  const change: WrapTypeChange = {
    kind: 'wrap-type',
    file: type.getSourceFile().fileName,
    range: writtenRange(type),
    as: 'Promise',
  };
  return [inner === undefined ? change : { ...change, inner }];
}

/** JSDoc has types that TypeScript reads the beginning of only: `{external:Options|void}`. The brace ends them. */
function writtenRange(type: ts.TypeNode): Range {
  const range = rangeOf(type);
  if (!ts.isJSDocTypeExpression(type.parent)) return range;
  const [rest] = /^[^{}\n]*(?=\})/.exec(type.getSourceFile().text.slice(range.end)) ?? [''];
  return { start: range.start, end: range.end + rest.trimEnd().length };
}

/** `string | Promise<string>` is a promise of `string` from now on; undefined where no member is a promise. */
function awaitedUnion(type: ts.TypeNode): string | undefined {
  if (!ts.isUnionTypeNode(type) || !type.types.some(declaresPromise)) return undefined;
  const members = type.types.map((member) =>
    declaresPromise(member) && ts.isTypeReferenceNode(member) ? (member.typeArguments?.[0] ?? member) : member,
  );
  return [...new Set(members.map((member) => member.getText()))].join(' | ');
}
