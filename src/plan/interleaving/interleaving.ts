// What new awaits let in. Every function that gets one is walked once, for all awaits of the plan together; what belonged
// together and is taken apart becomes a hazard of the await that does it.

import type { CallGraph } from '../../reach/call-graph.js';
import type { HazardId } from '../../reasons.js';
import { type FunctionNode, isAsync, isFunctionNode, surroundings } from '../../syntax/functions.js';
import type { Oracle } from '../../types/oracle.js';
import { ts } from '../../typescript.js';
import { promisesAlready } from '../adopted.js';
import { definedAt, seenFromCaller } from './callees.js';
import { callerHazards } from './callers.js';
import { Flow, type FlowResult } from './flow.js';
import { Lifetimes } from './lifetimes.js';
import { Modules, type ModulesInput } from './modules.js';
import { FileNames, lastNameOf, SharedNames } from './shared-names.js';
import type { Summary } from './track.js';

export interface InterleavingInput extends ModulesInput {
  readonly graph: CallGraph;
  readonly oracle: Oracle;
}

export interface FoundHazard {
  readonly id: HazardId;
  readonly at: ts.Node;
}

const runsCallbacks =
  /^(?:forEach|map|filter|some|every|find|findIndex|findLast|findLastIndex|flatMap|reduce|reduceRight|sort|toSorted)$/;

/** How many calls deep a function without a new await is looked into. */
const maxDepth = 2;

export class Interleavings {
  readonly #input: InterleavingInput;
  readonly #awaits: ReadonlySet<ts.Node>;
  readonly #lifetimes: Lifetimes;
  readonly #files = new Map<string, FileNames>();
  readonly #flows = new Map<string, FlowResult | undefined>();
  readonly #units: ReadonlyMap<FunctionNode, readonly ts.Node[]>;
  readonly #found = new Map<ts.Node, FoundHazard[]>();

  /** @param awaits the nodes that are awaited from now on */
  constructor(input: InterleavingInput, awaits: ReadonlySet<ts.Node>) {
    this.#input = input;
    this.#awaits = awaits;
    this.#lifetimes = new Lifetimes(input);
    this.#units = this.#unitsOf(awaits);
    for (const unit of this.#units.keys()) this.#judge(unit);
    const modules = new Modules(input);
    for (const node of awaits)
      if (ts.isSourceFile(surroundings(node).owner) && modules.showsWaiting(node))
        this.#add(node, { id: 'async-module', at: node });
  }

  /** What this await lets in. */
  at(node: ts.Node): readonly FoundHazard[] {
    return this.#found.get(node) ?? [];
  }

  #unitsOf(awaits: ReadonlySet<ts.Node>): Map<FunctionNode, ts.Node[]> {
    const units = new Map<FunctionNode, ts.Node[]>();
    for (const node of awaits) {
      let { owner } = surroundings(node);
      while (isFunctionNode(owner) && this.#runsInside(owner)) owner = surroundings(owner.parent).owner;
      if (isFunctionNode(owner)) units.set(owner, [...(units.get(owner) ?? []), node]);
    }
    return units;
  }

  /** A callback that its callee runs at once, or, turned async, waits for one by one. */
  #runsInside(callback: ts.Node): boolean {
    const { parent: call } = callback;
    if (!ts.isCallExpression(call) || call.expression === callback) return false;
    const isCollecting =
      ts.isPropertyAccessExpression(call.expression) && runsCallbacks.test(call.expression.name.text);
    return this.#awaits.has(call) || (isCollecting && !isAsync(callback));
  }

  #judge(unit: FunctionNode): void {
    const flow = this.#flowOf(unit, 0);
    if (flow === undefined) return;
    for (const { key, awaits } of flow.conflicts) {
      const id = this.#hazardOf(unit, key);
      if (id !== undefined) for (const node of awaits) this.#add(node, { id, at: node });
    }
    const wasAsync = isAsync(unit) || promisesAlready(this.#input.oracle, unit);
    for (const first of wasAsync ? flow.first : [])
      for (const hazard of callerHazards(this.#input.graph, unit, flow)) this.#add(first, hazard);
    const entered = wasAsync ? undefined : flow.late.find(entersContext);
    if (entered !== undefined) for (const first of flow.first) this.#add(first, { id: 'context-lost', at: entered });
  }

  #hazardOf(unit: FunctionNode, key: string): HazardId | undefined {
    if (key.startsWith('listener ')) return 'late-listener';
    if (this.#lifetimes.runsOnce(unit)) return undefined;
    if (key.startsWith('file ')) return 'file-race';
    return key.startsWith('this') && this.#lifetimes.isConfined(unit) ? undefined : 'shared-state';
  }

  #add(node: ts.Node, hazard: FoundHazard): void {
    this.#found.set(node, [...(this.#found.get(node) ?? []), hazard]);
  }

  /** undefined for a function that is being walked: it calls itself. */
  #flowOf(unit: FunctionNode, depth: number): FlowResult | undefined {
    const key = `${unit.getSourceFile().fileName}:${unit.pos}:${depth}`;
    if (this.#flows.has(key)) return this.#flows.get(key);
    this.#flows.set(key, undefined);
    const file = this.#namesOf(unit.getSourceFile());
    const runsInside = (callback: ts.Node): boolean => this.#runsInside(callback);
    const names = new SharedNames({ file, unit, oracle: this.#input.oracle }, runsInside);
    const flow = new Flow({
      unit,
      awaits: this.#awaits,
      names,
      runsInside,
      summaryOf: (call) => this.#summaryOf(call, names, depth),
      isWrittenByOthers: (place) => file.writes(lastNameOf(place)),
    }).run();
    this.#flows.set(key, flow);
    return flow;
  }

  #summaryOf(call: ts.CallExpression, names: SharedNames, depth: number): Summary | undefined {
    const callee = definedAt(this.#input.oracle, this.#input.trees, call);
    if (callee === undefined) return undefined;
    const inside = this.#units.has(callee) ? 0 : depth + 1;
    const flow = inside > maxDepth ? undefined : this.#flowOf(callee, inside);
    return flow && seenFromCaller(flow, call, callee, names);
  }

  #namesOf(tree: ts.SourceFile): FileNames {
    const known = this.#files.get(tree.fileName) ?? new FileNames(tree);
    this.#files.set(tree.fileName, known);
    return known;
  }
}

/** `storage.enterWith(…)`: lasts as long as the code that runs it, and that is no longer its caller. */
function entersContext(call: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'enterWith';
}
