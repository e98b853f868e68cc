// What becomes of a function that another one returns: it goes wherever calls of that other one stand.
import { isGenerator } from '../syntax/async-form.js';
import { type FunctionNode, isAsync } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import type { References, Use } from './references.js';
import type { Name } from './words.js';

/** An expression whose value is the returned function. */
export interface Result {
  readonly node: ts.Expression;
  readonly certain: boolean;
}

/** Of a function that another one returns: what is done with it, and where it is named. */
export type ResultReferences = Pick<References, 'uses' | 'mentions'>;

/** Places that name the function once it has been returned, and returned again. */
export function mentionsOfResults(
  graph: { usesOfResult(maker: FunctionNode): ResultReferences | undefined },
  { uses }: Pick<References, 'uses'>,
): Name[] {
  const found: Name[] = [];
  const makers = new Set(uses.flatMap(makerOf));
  for (const maker of makers) {
    const result = graph.usesOfResult(maker);
    found.push(...(result?.mentions ?? []));
    for (const further of result?.uses.flatMap(makerOf) ?? []) makers.add(further);
  }
  return found;
}

function makerOf({ usage }: Use): FunctionNode[] {
  return usage.kind === 'returned' ? [usage.maker] : [];
}

/** undefined: nobody in the package calls the maker, or somebody unknown does. */
export function resultsOf(maker: FunctionNode, references: References): Result[] | undefined {
  if (ts.isAccessor(maker) || ts.isConstructorDeclaration(maker) || isGenerator(maker)) return undefined;
  const { uses, family, signatures, hasExternalBase } = references;
  if (hasExternalBase || signatures.length > 0 || family.length > 1) return undefined;
  const found: Result[] = [];
  for (const use of uses) {
    const { kind } = use.usage;
    if (kind === 'type' || kind === 'harmless') continue;
    const node = resultOf(maker, use);
    if (node === undefined) return undefined;
    found.push({ node, certain: use.certain });
  }
  return found.length === 0 ? undefined : found;
}

function resultOf(maker: FunctionNode, { usage }: Use): ts.Expression | undefined {
  if (usage.kind !== 'call') return undefined;
  if (!isAsync(maker)) return usage.call;
  const { parent } = usage.call;
  return ts.isAwaitExpression(parent) ? parent : undefined;
}

/** An object may be asked for the function by a key that nobody wrote: `table[name]()`. What a module exports seldom is. */
export function isKeptInObject({ parent }: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent)) return !/^(?:module\.)?exports$/.test(parent.expression.getText());
  if (ts.isPropertyDeclaration(parent)) return true;
  if (!ts.isObjectLiteralElementLike(parent)) return false;
  const { parent: holder } = parent.parent;
  return !(ts.isBinaryExpression(holder) && holder.left.getText() === 'module.exports');
}
