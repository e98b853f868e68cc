// Once all groups are known: a stand-in whose every user is of one group, and for which nothing else asks, moves to the
// new function. The others keep what stands beside them.

import type { Finding, FixGroup, InPlaceChange } from '../../model.js';
import type { Trees } from '../../syntax/trees.js';
import type { Importers } from '../../workspace/importers.js';
import { changeKey } from '../changes.js';
import type { StandIn } from '../stand-ins.js';
import { moved } from './moved.js';
import type { NewCall } from './new-call.js';

export interface SettlementInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly importersOf: Importers;
}

/** A stand-in that meets a call. */
export interface Meeting {
  readonly standIn: StandIn;
  /** undefined where the new call is another than the old one by a new name. */
  readonly call: NewCall | undefined;
  readonly finding: Finding;
  readonly beside: readonly InPlaceChange[];
}

export class Settlement {
  readonly #input: SettlementInput;
  /** By test file and old function: what is said of one stand-in there is said of all. */
  readonly #meetings = new Map<string, Meeting[]>();

  constructor(input: SettlementInput) {
    this.#input = input;
  }

  add(meeting: Meeting): void {
    const { standIn, finding } = meeting;
    const key = `${standIn.form} ${standIn.place.file} ${finding.api}`;
    this.#meetings.set(key, [...(this.#meetings.get(key) ?? []), meeting]);
  }

  over(groups: readonly FixGroup[]): FixGroup[] {
    const settled = [...groups];
    for (const meetings of this.#meetings.values()) {
      const at = settled.findIndex((group) => meetings.every(({ finding }) => group.findings.includes(finding.id)));
      const group = settled[at];
      const changes = group === undefined ? undefined : this.#movedFor(group, meetings);
      if (group === undefined || changes === undefined) continue;
      const keys = new Set(changes.map(changeKey));
      if (settled.some((other) => other !== group && other.changes.some((change) => keys.has(changeKey(change)))))
        continue;
      const gone = new Set([...keys, ...meetings.flatMap(({ beside }) => beside).map(changeKey)]);
      const kept = group.changes.filter((change) => !gone.has(changeKey(change)));
      settled[at] = { ...group, changes: [...kept, ...changes] };
    }
    return settled;
  }

  #movedFor(group: FixGroup, meetings: readonly Meeting[]): InPlaceChange[] | undefined {
    const [first] = meetings;
    // Where a copy is made the original goes on to call the old function.
    if (first?.call === undefined || group.changes.some(({ kind }) => kind === 'twin')) return undefined;
    const said = JSON.stringify(first.call);
    if (meetings.some(({ call }) => JSON.stringify(call) !== said)) return undefined;
    const standIns = new Map(meetings.map(({ standIn }) => [standIn.at, standIn]));
    if (this.#isNeeded(first.standIn.place.file, first.call.old, standIns.size, meetings)) return undefined;
    const changes: InPlaceChange[] = [];
    for (const standIn of standIns.values()) {
      const found = moved(this.#input.trees.of(standIn.place.file), standIn, first.call);
      if (found === undefined) return undefined;
      changes.push(...found);
    }
    return changes;
  }

  /** Something else names the old function, in the test or in what it loads. */
  #isNeeded(test: string, old: string, standIns: number, meetings: readonly Meeting[]): boolean {
    const { texts, importersOf } = this.#input;
    const word = new RegExp(`\\b${old}\\b`, 'g');
    for (const [file, text] of texts) {
      if (!text.includes(old) || !importersOf([file]).has(test)) continue;
      const named = (file === test ? text.replace(held(old), '') : withoutImports(text)).match(word)?.length ?? 0;
      const calls = new Set(meetings.flatMap(({ finding }) => (finding.site.file === file ? [finding.id] : [])));
      if (named > (file === test ? standIns : calls.size)) return true;
    }
    return false;
  }
}

/** The constant that holds the stand-in may have the old name. */
function held(old: string): RegExp {
  return new RegExp(`(?<![.'"\`\\w])${old}\\b(?!\\s*[:(])`, 'g');
}

function withoutImports(text: string): string {
  return text.replace(/(?:\bimport|\b(?:const|let|var))\s*(?:\w+,\s*)?\{[^}]*\}\s*(?:from|=\s*require)/g, '');
}
