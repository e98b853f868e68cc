// The words of callback contracts.
import type { CallbackRule, Replacement, Unsupported } from '../model.js';
import type { HazardId, RefusalReason } from '../reasons.js';
import type { FunctionNode } from '../syntax/functions.js';
import type { Oracle } from '../types/oracle.js';
import type { ts } from '../typescript.js';

/** A function that turns async, handed to a call. */
export interface Handed {
  readonly call: ts.CallExpression | ts.NewExpression;
  readonly argument: ts.Expression;
  /** The function itself: the argument, or what it names. */
  readonly callback: FunctionNode;
  /** What the callee resolves to, `module#export`; undefined when it is the package's own or unknown. */
  readonly api: string | undefined;
  /** The name under which an object literal in the call holds the callback. */
  readonly key: string | undefined;
  /** What the user's config says of callees. */
  readonly callbacks: readonly CallbackRule[];
  readonly oracle: Oracle;
  /** Lowest Node major that the package supports. */
  readonly nodeFloor: number;
  /** Lowest major version of a dependency, as the package asks for it; undefined when it does not depend on it. */
  majorOf(dependency: string): number | undefined;
}

export type Contract =
  /** The promise is waited for, or a rejection ends as the throw did; `around` replaces the argument where it needs help. */
  | {
      readonly kind: 'takes-promise';
      readonly hazards: readonly HazardId[];
      readonly around?: (handed: Handed) => Replacement;
    }
  /** The value is used at once, but the whole call has an awaiting form. */
  | { readonly kind: 'becomes'; readonly recipe: Recipe }
  /** Nothing can be done. */
  | { readonly kind: 'needs-value'; readonly reason: RefusalReason }
  /** Nobody knows the callee. */
  | { readonly kind: 'unknown' };

export type Recipe = (handed: Handed) => Rewritten | Unsupported;

/** What takes the place of a call whose callback turned async. */
export interface Rewritten {
  /** The node that is replaced; an await has to be legal there. */
  readonly node: ts.Expression | ts.Statement;
  readonly replacement: Replacement;
  /** Further replacements inside of what is kept. */
  readonly inside: readonly { readonly node: ts.Node; readonly replacement: Replacement }[];
  /** The callback's body moved into a loop: it is no function any more. */
  readonly absorbs: boolean;
  /** A call whose promise is handed on as it is: nobody awaits it where it stands. */
  readonly given?: ts.CallExpression;
  readonly hazards: readonly HazardId[];
}

export const waits: Contract = { kind: 'takes-promise', hazards: [] };
