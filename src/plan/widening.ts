// The type of a parameter that may from now on receive an async function: its result is a value or a promise of one.
import type { ReplaceChange } from '../model.js';
import { declaresPromise } from '../syntax/async-form.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';

/** `(name: string) => boolean` becomes `(name: string) => boolean | Promise<boolean>`, so that other callbacks stay as they are. */
export function widened(parameter: ts.Identifier): ReplaceChange[] {
  const declaration = parameter.parent;
  if (!ts.isParameter(declaration) || declaration.type === undefined) return [];
  return resultTypes(declaration.type).filter(needsPromise).map(orPromise);
}

function resultTypes(type: ts.TypeNode): ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return resultTypes(type.type);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(resultTypes);
  return ts.isFunctionTypeNode(type) ? [type.type] : [];
}

/** A function that gives nothing may give a promise; what is itself a function would swallow the alternative. */
function needsPromise(result: ts.TypeNode): boolean {
  const takesAnything = [ts.SyntaxKind.VoidKeyword, ts.SyntaxKind.AnyKeyword, ts.SyntaxKind.UnknownKeyword];
  if (takesAnything.includes(result.kind) || declaresPromise(result)) return false;
  return !ts.isFunctionTypeNode(result) && !ts.isConditionalTypeNode(result) && !ts.isTypePredicateNode(result);
}

function orPromise(result: ts.TypeNode): ReplaceChange {
  const range = rangeOf(result);
  return {
    kind: 'replace',
    file: result.getSourceFile().fileName,
    replacement: { range, form: 'value', parts: [{ keep: range }, ` | Promise<${result.getText()}>`] },
    placement: { awaits: false, parens: false, leadingSemicolon: false },
  };
}
