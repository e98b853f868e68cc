// The ways through one function: which state holds on the way that is walked, where ways part and meet, and what was
// found so far. Knows nothing of syntax.
import type { ts } from '../../typescript.js';
import type { Access } from './outside-effects.js';
import { joined, State } from './state.js';

/** What a call of an own function touches: before its first new await, and behind it. */
export interface Summary {
  readonly before: readonly Access[];
  readonly after: readonly Access[];
}

export interface Conflict {
  readonly key: string;
  /** The new awaits in between. */
  readonly awaits: ReadonlySet<ts.Node>;
}

/** What can be left early: states in which that happens go on behind it. */
interface Frame {
  readonly kind: 'loop' | 'try' | 'callback';
  readonly states: State[];
}

export class Track {
  readonly conflicts: Conflict[] = [];
  /** New awaits before which nothing was waited for: up to there the function runs within its caller. */
  readonly first = new Set<ts.Node>();
  readonly #isWrittenByOthers: (key: string) => boolean;
  readonly #before = new Map<string, number>();
  readonly #after = new Map<string, number>();
  readonly #frames: Frame[] = [];
  /** undefined where no way leads. */
  #state: State | undefined = new State();

  constructor(isWrittenByOthers: (key: string) => boolean) {
    this.#isWrittenByOthers = isWrittenByOthers;
  }

  get isDead(): boolean {
    return this.#state === undefined;
  }

  /** A new await lies behind. */
  get isLate(): boolean {
    return this.#state?.crossed ?? false;
  }

  summary(): Summary {
    const list = (accesses: ReadonlyMap<string, number>): Access[] =>
      [...accesses].map(([key, kinds]) => ({ key, kinds }));
    return { before: list(this.#before), after: list(this.#after) };
  }

  access(key: string | undefined, kinds: number): void {
    if (key === undefined || this.#state === undefined) return;
    if (this.#state.crossed) note(this.#after, key, kinds);
    else if (this.#state.untouched) note(this.#before, key, kinds);
    const awaits = this.#state.access(key, kinds, this.#isWrittenByOthers);
    if (awaits !== undefined) this.conflicts.push({ key, awaits });
  }

  newAwait(node: ts.Node): void {
    if (this.#state === undefined) return;
    if (this.#state.untouched) this.first.add(node);
    this.#state.newAwait(node);
  }

  oldAwait(): void {
    this.#state?.oldAwait();
  }

  /** Runs each way from the state of now, and goes on with all that they lead to. */
  branch(...ways: readonly (() => void)[]): void {
    const start = this.#state;
    const ends = ways.map((way) => {
      this.#state = start && new State(start);
      way();
      return this.#state;
    });
    this.#state = joined(ends);
  }

  /** Each way may run after the one before it, or be entered from the start; none need run. */
  fallThrough(ways: readonly (() => void)[]): void {
    const start = this.#state;
    for (const way of ways) {
      this.#state = joined([this.#state, start]);
      way();
    }
    this.#state = joined([this.#state, start]);
  }

  within(kind: Frame['kind'], body: () => void): void {
    const frame: Frame = { kind, states: [] };
    this.#frames.push(frame);
    body();
    this.#frames.pop();
    this.#state = joined([this.#state, ...frame.states]);
  }

  /** `break` and `continue` leave a loop, `return` and `throw` the callback or the function; a `finally` sees all. */
  leave(kind: 'loop' | 'callback'): void {
    for (const frame of [...this.#frames].reverse()) {
      if (frame.kind !== 'try' && frame.kind !== kind && frame.kind !== 'callback') continue;
      if (this.#state !== undefined) frame.states.push(this.#state);
      if (frame.kind !== 'try') break;
    }
    this.#state = undefined;
  }

  attempt(body: () => void, handler: (() => void) | undefined, last: (() => void) | undefined): void {
    const frame: Frame = { kind: 'try', states: [] };
    const start = this.#state && new State(this.#state);
    this.#frames.push(frame);
    body();
    if (handler !== undefined) {
      // A throw can come from anywhere inside.
      const end = this.#state;
      this.#state = joined([start, end, ...frame.states]);
      handler();
      this.#state = joined([end, this.#state]);
    }
    this.#frames.pop();
    if (last === undefined) return;
    const goesOn = this.#state !== undefined;
    this.#state = joined([this.#state, start, ...frame.states]);
    last();
    if (!goesOn) this.#state = undefined;
  }
}

function note(accesses: Map<string, number>, key: string, kinds: number): void {
  accesses.set(key, (accesses.get(key) ?? 0) | kinds);
}
