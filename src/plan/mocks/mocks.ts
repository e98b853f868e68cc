// Stand-ins of tests that meet a blocking call: each is made to answer the new call as well, or the call stays.

import type { Change, Finding, FixGroup, InPlaceChange, Replacement } from '../../model.js';
import { nodeAt } from '../../syntax/parse.js';
import type { Trees } from '../../syntax/trees.js';
import type { ts } from '../../typescript.js';
import type { Importers } from '../../workspace/importers.js';
import type { Closure } from '../closure.js';
import type { StandIn, StandIns } from '../stand-ins.js';
import { besideInjected, isPassedBy, reaches } from './injected.js';
import { besideMember } from './members.js';
import { type NewCall, newCallOf } from './new-call.js';
import { Settlement } from './settlement.js';

export interface MocksInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly importersOf: Importers;
  /** Whether a file stays as it is. */
  isLeft(file: string): boolean;
}

/** What the stand-ins of one call come to. */
export interface Met {
  /** All that may take the place of the call. */
  readonly standIns: readonly StandIn[];
  /** The first that cannot answer the new call. */
  readonly stopping: StandIn | undefined;
  /** What makes the others answer it. */
  readonly changes: readonly InPlaceChange[];
  /** The replacement, in the form in which they see it. */
  readonly written: Replacement;
}

export class Mocks {
  readonly #input: MocksInput;
  readonly #standIns: StandIns;
  readonly #settlement: Settlement;

  constructor(input: MocksInput, standIns: StandIns) {
    this.#input = input;
    this.#standIns = standIns;
    this.#settlement = new Settlement(input);
  }

  met(finding: Finding, node: ts.Node, proposal: Replacement): Met {
    const call = newCallOf(finding, proposal);
    const standIns = this.#standIns.for(finding, node).filter((standIn) => this.#takesPart(standIn, finding, call));
    const changes: InPlaceChange[] = [];
    let stopping: StandIn | undefined;
    for (const standIn of standIns) {
      if (standIn.coversPromises || isUnasked(standIn, standIns, call)) continue;
      // By another import the new call would reach another module.
      const isFar = standIn.form === 'injected' && call?.isOfPromises === true && proposal.receiver === undefined;
      const beside = call === undefined || isFar ? undefined : this.#beside(standIn, call);
      this.#settlement.add({ standIn, call, finding, beside: beside ?? [] });
      if (beside === undefined) stopping ??= standIn;
      else changes.push(...beside);
    }
    const isSeen = standIns.some(({ form }) => form !== 'module') && proposal.receiver !== undefined;
    return { standIns, stopping, changes, written: isSeen ? { ...proposal, asBefore: true } : proposal };
  }

  /** What a twin needs: tests that go on with the original never meet its call. */
  heard({ changes }: Met, ofTwin: readonly Change[]): InPlaceChange[] {
    if (changes.length === 0) return [];
    const callers = ofTwin.flatMap((change) => {
      if (change.kind !== 'replace') return [];
      const { start, end } = change.replacement.range;
      return nodeAt(this.#input.trees.of(change.file), start, end) ?? [];
    });
    const files = new Set(callers.flatMap((caller) => [...this.#standIns.filesLeadingTo(caller)]));
    return changes.filter((change) => files.has(change.file));
  }

  /** With stand-ins that nobody needs for the old function any more moved to the new one. */
  settled(groups: readonly FixGroup[]): FixGroup[] {
    return this.#settlement.over(groups);
  }

  #takesPart(standIn: StandIn, { site }: Finding, call: NewCall | undefined): boolean {
    if (standIn.form !== 'injected') return true;
    const tree = this.#treeOf(standIn);
    if (!reaches(tree, standIn, site.file, this.#input.importersOf)) return false;
    return call === undefined || !isPassedBy(tree, standIn, call);
  }

  #beside(standIn: StandIn, call: NewCall): InPlaceChange[] | undefined {
    if (this.#input.isLeft(standIn.place.file)) return undefined;
    if (standIn.form === 'member') return besideMember(this.#treeOf(standIn), standIn, call);
    return standIn.form === 'injected' ? besideInjected(this.#treeOf(standIn), standIn, call) : undefined;
  }

  #treeOf({ place }: StandIn): ts.SourceFile {
    return this.#input.trees.of(place.file);
  }
}

/** What was asked before the act counts no more, where the test replaces the act as well. */
function isUnasked({ of, place }: StandIn, standIns: readonly StandIn[], call: NewCall | undefined): boolean {
  if (call?.unasked === undefined || of !== call.unasked) return false;
  return standIns.some((other) => other.of === call.old && other.place.file === place.file);
}

/** Somebody on the way up drops the promise: the test goes on, and takes its stand-ins back, before the call is made. */
export function isUnheard({ hazards }: Closure): boolean {
  return hazards.some(({ id }) => id === 'listener-order' || id === 'error-routing' || id === 'overlapping-ticks');
}
