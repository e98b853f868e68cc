// `plan`, the fourth stage: from detections to groups of changes and refusals. After it, nobody holds a syntax node.

import { type AsyncCallback, isAsyncCallback, isOffload, isUnsupported, type Offload } from '../api.js';
import type { Detection } from '../detect/detect.js';
import type { Change, FixGroup, Hazard, Place, Refusal, Replacement } from '../model.js';
import type { OffloadInput } from '../offload/offload.js';
import { Callers } from '../reach/callers.js';
import type { HazardId, RefusalReason } from '../reasons.js';
import { lineOf, nodeAt } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import type { ts } from '../typescript.js';
import { changesOf, functionPlace, placeAt, placeOf, rangeOfChange } from './changes.js';
import { type Barrier, closureOf, closureOfCallback } from './closure.js';
import { testsLetIn } from './concurrent-tests.js';
import { type Dropped, droppedOf, isLost } from './dropped.js';
import { type Draft, groupsOf } from './grouping.js';
import { awaitsOf } from './interleaving/awaits.js';
import { type InterleavingInput, Interleavings } from './interleaving/interleaving.js';
import { withKeptPromises } from './kept/kept-promises.js';
import { losesEffect, lostComment } from './losses.js';
import { mainChange } from './main-functions.js';
import { isUnheard, type Met, Mocks } from './mocks/mocks.js';
import { offloaded } from './offloading.js';
import { type HoistNames, place } from './placement.js';
import { StandIns } from './stand-ins.js';
import { Stubs } from './stubs.js';
import { Twins, type TwinsInput } from './twins.js';
import { Conflicts } from './twins-conflicts.js';

export interface PlanInput extends TwinsInput, InterleavingInput, Omit<OffloadInput, 'isTaken'> {
  readonly trees: Trees;
  /** Every file of the workspace, tests included. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether a file stays as it is, whatever it calls. */
  isLeftOut(file: string): boolean;
  /** Told before each detection. */
  step(done: number, total: number): void;
}

export interface Plan {
  readonly groups: readonly FixGroup[];
  readonly refusals: readonly Refusal[];
}

export function plan(input: PlanInput, detections: readonly Detection[]): Plan {
  const drafts: Drafted[] = [];
  const refusals: Refusal[] = [];
  const dropped = detections.flatMap(({ finding, proposal }) =>
    isUnsupported(proposal) || isAsyncCallback(proposal) || isOffload(proposal)
      ? []
      : droppedOf(finding.site.file, proposal),
  );
  const callers = new Callers(input);
  const standIns = new StandIns({ ...input, leadingTo: (node) => callers.leadingTo(node) });
  const mocks = new Mocks(input, standIns);
  const names: HoistNames = new Map();
  const conflicts = new Conflicts();
  const later: Twinned[] = [];
  const twins = new Twins(
    input,
    names,
    detections.map(({ finding }) => finding.site),
  );
  const stubs = new Stubs(input);
  const planned: Change[] = [];
  // What goes to another thread is known before anything is planned inside of it.
  const inOrder = [...detections].sort((a, b) => Number(isOffload(b.proposal)) - Number(isOffload(a.proposal)));
  for (const [done, detection] of inOrder.entries()) {
    input.step(done, detections.length);
    const outcome = new Draftsman(input, detection, { dropped, planned, names, twins, stubs, mocks }).run();
    if ('changes' in outcome) planned.push(...outcome.changes);
    if ('instead' in outcome) later.push(outcome);
    else if ('changes' in outcome) drafts.push(outcome);
    else refusals.push(outcome);
  }
  for (const draft of drafts) conflicts.add(draft.changes);
  for (const { draft, instead } of later) {
    if (conflicts.has(draft.changes)) refusals.push(instead);
    else {
      conflicts.add(draft.changes);
      drafts.push(draft);
    }
  }
  return { groups: mocks.settled(groupsOf(withInterleavings(input, drafts))), refusals };
}

/** A draft, and the nodes that are awaited from then on. */
interface Drafted extends Draft {
  readonly awaits: readonly ts.Node[];
}

/** A draft that holds where no other is against it. */
interface Twinned {
  readonly draft: Drafted;
  readonly instead: Refusal;
}

/** What an await takes apart depends on the others: all are known only now. */
function withInterleavings(input: InterleavingInput, drafts: readonly Drafted[]): Draft[] {
  const interleavings = new Interleavings(input, new Set(drafts.flatMap((draft) => draft.awaits)));
  return drafts.map((draft) => {
    const found = draft.awaits.flatMap((node) => interleavings.at(node));
    return {
      ...draft,
      hazards: [...draft.hazards, ...found.map(({ id, at }): Hazard => ({ id, place: placeOf(at) }))],
    };
  });
}

/** What the drafts of one run have in common. */
interface Common {
  readonly dropped: Dropped[];
  /** Changes of the drafts so far. */
  readonly planned: Change[];
  readonly names: HoistNames;
  readonly twins: Twins;
  readonly stubs: Stubs;
  readonly mocks: Mocks;
}

class Draftsman {
  readonly #input: PlanInput;
  readonly #detection: Detection;
  readonly #common: Common;

  constructor(input: PlanInput, detection: Detection, common: Common) {
    this.#input = input;
    this.#detection = detection;
    this.#common = common;
  }

  run(): Drafted | Twinned | Refusal {
    const outcome = this.#mend();
    const { otherwise } = this.#detection.proposal;
    return 'reason' in outcome && otherwise !== undefined ? this.#unawaited(otherwise) : outcome;
  }

  /** Without an await: nothing around it has to change. */
  #unawaited(replacement: Replacement): Drafted {
    const { finding } = this.#detection;
    const { file } = finding.site;
    const placement = { awaits: false, parens: false, leadingSemicolon: false };
    return {
      finding: finding.id,
      changes: [{ kind: 'replace', file, replacement, placement }],
      functionsMadeAsync: [],
      hazards: [],
      awaits: [],
    };
  }

  #mend(): Drafted | Twinned | Refusal {
    const { finding, proposal, anchor } = this.#detection;
    const { file } = finding.site;
    const tree = this.#input.trees.of(file);
    if (isUnsupported(proposal))
      return this.#refuse(proposal.reason, proposal.at && placeAt(tree, proposal.at), proposal.detail);
    if (isAsyncCallback(proposal)) return this.#callback(tree, proposal);
    const node = nodeAt(tree, anchor.start, anchor.end);
    if (node === undefined) throw new Error(`No node at ${file}:${anchor.start}`);
    if (isOffload(proposal)) return this.#offload(node, proposal);
    const met = this.#common.mocks.met(finding, node, proposal);
    if (met.stopping !== undefined) return this.#refuse('mocked', met.stopping.place);
    const loss = this.#loss(tree, node, proposal);
    if (loss !== undefined) return loss;
    const found = closureOf(this.#input, node);
    if ('reason' in found) return this.#withTwin(node, met, found);
    if (met.standIns[0] && isUnheard(found)) return this.#refuse('mocked', met.standIns[0].place);
    const { closure, written, ...kept } = withKeptPromises(this.#input.oracle, node, met.written, found);
    const placed = place(node, written, this.#common.names);
    if ('reason' in placed) return this.#refuse(placed.reason, placed.at && placeAt(tree, placed.at), placed.detail);
    const carried = changesOf(closure, this.#common.names);
    if ('reason' in carried) return this.#refuse(carried.reason, placeOf(carried.at));
    const changes: Change[] = [
      { kind: 'replace', file, replacement: written, placement: placed.placement },
      ...met.changes,
      ...carried,
      ...kept.changes,
      ...this.#common.stubs.changesFor(closure.functions),
      ...[...closure.mains.values()].map(mainChange),
    ];
    const stopped = this.#stoppedBy(changes);
    if (stopped !== undefined) return stopped;
    const awaits = [...awaitsOf(node, written, closure), ...kept.doubtful];
    const hazards = [
      ...this.#hazardsOf(node, met, [...(proposal.hazards ?? []), ...placed.hazards]),
      ...testsLetIn(awaits).map((at): Hazard => ({ id: 'shared-state', place: placeOf(at) })),
      ...closure.hazards.map(({ id, at }): Hazard => ({ id, place: placeOf(at) })),
    ];
    return {
      finding: finding.id,
      changes,
      functionsMadeAsync: [...closure.functions, ...closure.constructors].map(functionPlace),
      hazards,
      awaits,
    };
  }

  /** What would go with the call. */
  #loss(tree: ts.SourceFile, node: ts.Node, proposal: Replacement): Refusal | undefined {
    const { site } = this.#detection.finding;
    const dropped = droppedOf(site.file, proposal);
    if (losesEffect(tree, site, proposal, dropped)) return this.#refuse('dropped-effect');
    const lost = lostComment(tree, site, proposal, dropped);
    return lost === undefined
      ? undefined
      : this.#refuse(
          'argument-shape',
          { ...placeOf(node), line: lineOf(tree, lost) },
          'a comment inside would be lost: move it out of the way',
        );
  }

  /** Code goes to another thread, and all who call it wait. */
  #offload(node: ts.Node, { offload }: Offload): Drafted | Refusal {
    const isTaken = (file: string): boolean =>
      this.#common.planned.some((change) => change.kind === 'create' && change.file === file);
    const moved = offloaded({ ...this.#input, isTaken }, node, offload, this.#common.names);
    if ('reason' in moved) return this.#refuse(moved.reason, placeOf(moved.at), moved.detail);
    // What stands in there is about to go: nothing else may change it.
    const gone = moved.replaced.flatMap(({ file, replacement }) => droppedOf(file, replacement));
    if (this.#common.planned.some((change) => isLost(change, gone))) return this.#refuse('overlapping');
    this.#common.dropped.push(...gone);
    const stopped = this.#stoppedBy(moved.changes);
    if (stopped !== undefined) return stopped;
    const { changes, functions, hazards, awaits } = moved;
    return {
      finding: this.#detection.finding.id,
      changes: [...changes, ...this.#common.stubs.changesFor(new Set(functions))],
      functionsMadeAsync: functions.map(functionPlace),
      hazards: hazards.map(({ id, at }): Hazard => ({ id, place: placeOf(at) })),
      awaits,
    };
  }

  /** The call that takes the callback gives way to one that waits. */
  #callback(tree: ts.SourceFile, { callback }: AsyncCallback): Drafted | Refusal {
    const argument = nodeAt(tree, callback.start, callback.end);
    if (argument === undefined) throw new Error(`No node at ${tree.fileName}:${callback.start}`);
    const closure = closureOfCallback(this.#input, argument as ts.Expression);
    if ('reason' in closure) return this.#refuse(closure.reason, placeOf(closure.at), closure.detail);
    const changes = changesOf(closure, this.#common.names);
    if ('reason' in changes) return this.#refuse(changes.reason, placeOf(changes.at));
    const stopped = this.#stoppedBy(changes);
    if (stopped !== undefined) return stopped;
    if (changes.length === 0)
      return this.#refuse(
        'callback',
        placeOf(argument),
        'whoever runs it drops its promise, and has nothing to wait in',
      );
    return {
      finding: this.#detection.finding.id,
      changes: [...changes, ...this.#common.stubs.changesFor(closure.functions)],
      functionsMadeAsync: [...closure.functions, ...closure.constructors].map(functionPlace),
      hazards: closure.hazards.map(({ id, at }): Hazard => ({ id, place: placeOf(at) })),
      awaits: [...closure.awaited],
    };
  }

  /** Those who can wait are served by a twin; without one, what stands in the way is the reason. */
  #withTwin(node: ts.Node, met: Met, { reason, at, detail }: Barrier): Twinned | Refusal {
    const instead = this.#refuse(reason, placeOf(at), detail);
    const twin = this.#common.twins.for(node, met.written);
    if (twin === undefined) return instead;
    const changes = [...twin.changes, ...this.#common.mocks.heard(met, twin.changes)];
    if (this.#stoppedBy(changes) !== undefined) return instead;
    const hazards = this.#hazardsOf(node, met, met.written.hazards ?? []);
    const { finding } = this.#detection;
    return { draft: { ...twin, changes, finding: finding.id, hazards: [...hazards, ...twin.hazards] }, instead };
  }

  /** What the call itself brings along. */
  #hazardsOf(node: ts.Node, { standIns }: Met, ids: readonly HazardId[]): Hazard[] {
    const own = ids.map((id): Hazard => ({ id, place: placeOf(node) }));
    const [standIn] = standIns;
    return standIn === undefined ? own : [...own, { id: 'mocked-call', place: standIn.place }];
  }

  /** Changes that would be lost in what another takes away, or that belong into files which are left out. */
  #stoppedBy(changes: readonly Change[]): Refusal | undefined {
    if (changes.some((change) => isLost(change, this.#common.dropped))) return this.#refuse('overlapping');
    const kept = changes.find((change) => this.#input.isLeftOut(change.file));
    if (kept === undefined) return undefined;
    const tree = this.#input.trees.of(kept.file);
    return this.#refuse('left-out', { ...placeOf(tree), line: lineOf(tree, rangeOfChange(kept).start) });
  }

  #refuse(reason: RefusalReason, at?: Place, detail?: string): Refusal {
    return {
      finding: this.#detection.finding.id,
      reason,
      ...(at === undefined ? {} : { at }),
      ...(detail === undefined ? {} : { detail }),
    };
  }
}
