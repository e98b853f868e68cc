// `reach`, the third stage: whether other work waits while a finding runs, with the chain that proves it.

import type { Detection } from '../detect/detect.js';
import type { FindingId, Place, ReachKind } from '../model.js';
import { type FunctionNode, functionName, isAsync, isFunctionNode, surroundings } from '../syntax/functions.js';
import { lineOf, nodeAt } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import type { Oracle } from '../types/oracle.js';
import type { ts } from '../typescript.js';
import type { CallGraph } from './call-graph.js';
import { runsIt } from './callers.js';
import { conventionLabel } from './conventions.js';
import { isExported } from './declaration.js';
import { servesAs } from './serving.js';
import { isTestFile } from './test-files.js';

export interface Reach {
  readonly kind: ReachKind;
  /** From what serves down to the function that holds the call. */
  readonly chain: readonly Place[];
}

export interface ReachInput {
  readonly root: string;
  readonly trees: Trees;
  readonly oracle: Oracle;
  readonly graph: CallGraph;
  /** Lowest major version of a dependency of the file's package; undefined when it does not depend on it. */
  majorOf(file: string, dependency: string): number | undefined;
}

/** Looks once somebody asks: a dry run over everything that blocks shows no chain. */
export function reach(input: ReachInput, detections: readonly Detection[]): ReachOf {
  let known: ReadonlyMap<FindingId, Reach> | undefined;
  return (id) => {
    known ??= reachOfAll(input, detections);
    return known.get(id);
  };
}

export type ReachOf = (id: FindingId) => Reach | undefined;

function reachOfAll(input: ReachInput, detections: readonly Detection[]): Map<FindingId, Reach> {
  const walker = new Walker(input);
  const found = detections.map(({ finding, anchor }): [FindingId, Reach] => {
    const tree = input.trees.of(finding.site.file);
    return [finding.id, walker.from(nodeAt(tree, anchor.start, anchor.end) ?? tree)];
  });
  const hasRoots = found.some(([, { kind }]) => kind === 'serving');
  // Where nothing serves there is nobody whom start-up code could keep waiting.
  return new Map(
    found.map(([id, entry]) => [id, hasRoots || entry.kind !== 'startup' ? entry : { ...entry, kind: 'script' }]),
  );
}

type Owner = FunctionNode | ts.SourceFile;

/** A step of the walk upwards: the owner, and the way back down to the finding. */
interface Step {
  readonly owner: Owner;
  readonly down: readonly Place[];
}

const rank: readonly ReachKind[] = ['serving', 'library', 'startup', 'script', 'test'];

class Walker {
  readonly #input: ReachInput;
  readonly #graph: CallGraph;
  readonly #known = new Map<Owner, Reach>();

  constructor(input: ReachInput) {
    this.#input = input;
    this.#graph = input.graph;
  }

  from(node: ts.Node): Reach {
    const { owner } = surroundings(node);
    const known = this.#known.get(owner) ?? this.#search(owner);
    this.#known.set(owner, known);
    return known;
  }

  /** Breadth first, so that the chain that is shown is a shortest one. */
  #search(start: Owner): Reach {
    if (this.#isTest(start)) return { kind: 'test', chain: ownChain(start) };
    const queue: Step[] = [{ owner: start, down: ownChain(start) }];
    const seen = new Set<Owner>([start]);
    let best: Reach | undefined;
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const settled = this.#settled(step);
      if (settled?.kind === 'serving') return settled;
      if (settled !== undefined && (best === undefined || rank.indexOf(settled.kind) < rank.indexOf(best.kind)))
        best = settled;
      if (!isFunctionNode(step.owner)) continue;
      for (const next of this.#callers(step.owner)) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push({ owner: next, down: [...ownChain(next), ...step.down] });
      }
    }
    return best ?? { kind: 'library', chain: ownChain(start) };
  }

  /** What can be said of an owner without looking further up. */
  #settled({ owner, down }: Step): Reach | undefined {
    if (this.#isTest(owner)) return { kind: 'test', chain: down };
    if (!isFunctionNode(owner)) return { kind: 'startup', chain: down };
    if (isAsync(owner)) return { kind: 'serving', chain: down };
    const serving =
      this.#servesAs(owner) ?? (isOffered(owner, this.#graph) ? conventionLabel(owner, this.#input.root) : undefined);
    if (serving !== undefined)
      return {
        kind: 'serving',
        chain: [{ ...placeOf(owner), name: serving }, ...down.slice(isAnonymous(owner) ? 1 : 0)],
      };
    const references = this.#graph.referencesOf(owner);
    const isCalled = references.uses.some((use) => runsIt(use) && !this.#isTest(use.node.getSourceFile()));
    if (isCalled) return undefined;
    return isExported(owner) || references.exports.length > 0 || !isAnonymous(owner)
      ? { kind: 'library', chain: down }
      : undefined;
  }

  /** The label of the API that runs this function later: as a callback in place, or handed over by name. */
  #servesAs(owner: FunctionNode): string | undefined {
    const uses = this.#graph
      .referencesOf(owner)
      .uses.flatMap((use) =>
        use.usage.kind === 'returned' ? (this.#graph.usesOfResult(use.usage.maker)?.uses ?? []) : [use],
      );
    for (const { usage } of uses) {
      if (usage.kind !== 'argument') continue;
      const { oracle, majorOf } = this.#input;
      const file = usage.call.getSourceFile().fileName;
      const label = servesAs({ oracle, dependsOn: (module) => majorOf(file, module) !== undefined }, usage);
      if (label !== undefined) return label;
    }
    return undefined;
  }

  #callers(owner: FunctionNode): Owner[] {
    return this.#graph
      .referencesOf(owner)
      .uses.filter(runsIt)
      .map((use) => surroundings(use.node).owner);
  }

  #isTest(owner: Owner): boolean {
    return isTestFile(owner.getSourceFile().fileName, this.#input.root);
  }
}

/** Exported by its own modifiers, as a default, or as `exports.name`. */
function isOffered(owner: FunctionNode, graph: CallGraph): boolean {
  return (
    isExported(owner) ||
    isExported(owner.parent) ||
    /^(?:module\.)?exports\./.test(functionName(owner)) ||
    graph.referencesOf(owner).exports.length > 0
  );
}

function isAnonymous(owner: FunctionNode): boolean {
  return owner.name === undefined;
}

function ownChain(owner: Owner): Place[] {
  return isFunctionNode(owner) ? [placeOf(owner)] : [];
}

function placeOf(owner: FunctionNode): Place {
  const tree = owner.getSourceFile();
  return { name: functionName(owner), file: tree.fileName, line: lineOf(tree, owner.getStart()) };
}
