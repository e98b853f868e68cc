// Twins that another draft of the run leaves no room for: its changes of the same source are different ones.

import type { Change, Range, TwinChange } from '../model.js';
import { contains } from '../syntax/nodes.js';
import { changeKey } from './changes.js';

export class Conflicts {
  readonly #known = new Map<string, string>();
  readonly #twins = new Map<string, TwinChange[]>();

  /** Takes up the changes of a draft that will be made. */
  add(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind !== 'twin') this.#known.set(changeKey(change), JSON.stringify(change));
      else this.#twins.set(change.file, [...(this.#twins.get(change.file) ?? []), change]);
    }
  }

  /** Whether a draft with twins would change what is taken up otherwise. */
  has(changes: readonly Change[]): boolean {
    return changes.some((change) => {
      if (change.kind === 'twin') return this.#hasFor(change);
      const known = this.#known.get(changeKey(change));
      return known !== undefined && known !== JSON.stringify(change);
    });
  }

  #hasFor(twin: TwinChange): boolean {
    // The first change makes the copy async: the original must not turn async as well.
    const [first] = twin.inside;
    if (first !== undefined && this.#known.has(changeKey(first))) return true;
    const others = this.#twins.get(twin.file) ?? [];
    return others.some(({ range }) => !isSame(range, twin.range) && overlap(range, twin.range));
  }
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: Range, b: Range): boolean {
  return contains(a, b) || contains(b, a);
}
