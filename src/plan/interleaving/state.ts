// What one run of a function has touched so far, and which of it lies on the other side of an await that is new.
// Plain bookkeeping: it knows neither how shared state is named nor which conflicts matter to whom.
import type { ts } from '../../typescript.js';

/** Kinds of access, as bits. `added` is written without regard to what was there: appended, or put under another key. */
export const accessed = { read: 1, tested: 2, written: 4, added: 8 } as const;

interface Crossed {
  readonly kinds: number;
  /** The new awaits that lie between the access and now. */
  readonly awaits: ReadonlySet<ts.Node>;
}

export class State {
  /** Since the last await. */
  readonly #here: Map<string, number>;
  /** Before a new await, and since the last one that was there already. */
  readonly #across: Map<string, Crossed>;
  /** Some way leads here without any await. */
  untouched: boolean;
  /** Some way leads here through a new await. */
  crossed: boolean;

  constructor(from?: State) {
    this.#here = new Map(from === undefined ? [] : from.#here);
    this.#across = new Map(from === undefined ? [] : from.#across);
    this.untouched = from?.untouched ?? true;
    this.crossed = from?.crossed ?? false;
  }

  /** Notes an access; gives the new awaits that separate it from one it does not go together with. */
  access(key: string, kinds: number, isWrittenByOthers: (key: string) => boolean): ReadonlySet<ts.Node> | undefined {
    const before = this.#across.get(key);
    this.#here.set(key, (this.#here.get(key) ?? 0) | kinds);
    if (before === undefined || !conflicts(before.kinds, kinds, () => isWrittenByOthers(key))) return undefined;
    return before.awaits;
  }

  newAwait(node: ts.Node): void {
    for (const [key, { kinds, awaits }] of this.#across)
      this.#across.set(key, { kinds, awaits: new Set([...awaits, node]) });
    for (const [key, kinds] of this.#here) {
      const before = this.#across.get(key);
      this.#across.set(key, {
        kinds: kinds | (before?.kinds ?? 0),
        awaits: new Set([...(before?.awaits ?? []), node]),
      });
    }
    this.#here.clear();
    this.untouched = false;
    this.crossed = true;
  }

  /** Others could run here all along: nothing before this belongs together with what comes. */
  oldAwait(): void {
    this.#here.clear();
    this.#across.clear();
    this.untouched = false;
  }

  /** Where two ways meet, everything may have happened. */
  join(other: State): void {
    for (const [key, kinds] of other.#here) this.#here.set(key, (this.#here.get(key) ?? 0) | kinds);
    for (const [key, { kinds, awaits }] of other.#across) {
      const own = this.#across.get(key);
      this.#across.set(key, { kinds: kinds | (own?.kinds ?? 0), awaits: new Set([...awaits, ...(own?.awaits ?? [])]) });
    }
    this.untouched ||= other.untouched;
    this.crossed ||= other.crossed;
  }
}

function conflicts(before: number, now: number, isWrittenByOthers: () => boolean): boolean {
  const reads = accessed.read | accessed.tested;
  if ((now & accessed.written) !== 0) return true;
  if ((now & accessed.added) !== 0) return (before & reads) !== 0;
  return (before & accessed.written) !== 0 || ((before & accessed.tested) !== 0 && isWrittenByOthers());
}

/** undefined where no way leads. */
export function joined(states: readonly (State | undefined)[]): State | undefined {
  const [first, ...rest] = states.filter((state) => state !== undefined);
  if (first === undefined) return undefined;
  const all = new State(first);
  for (const state of rest) all.join(state);
  return all;
}
