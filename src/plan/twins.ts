// Twins: where some callers of a function can wait and others cannot, an async copy of it serves those who can.

import type { CallSite, Hazard, Replacement } from '../model.js';
import type { Use } from '../reach/call-graph.js';
import { isTestFile } from '../reach/test-files.js';
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { contains } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { functionBarrier } from './barriers.js';
import { changesOf, functionPlace, placeOf, rangeOfChange } from './changes.js';
import { type Closure, type ClosureInput, closureOf } from './closure.js';
import { letsOtherTestsIn } from './concurrent-tests.js';
import { letsOthersGoFirst } from './gathered.js';
import { awaitsOf } from './interleaving/awaits.js';
import { type HoistNames, place } from './placement.js';
import { Callbacks } from './twins-callbacks.js';
import { redirected } from './twins-calls.js';
import { type Candidate, draftOf, includedWith, type Move, type TwinDraft } from './twins-draft.js';
import type { ExportsInput } from './twins-exports.js';
import { type Form, formOf } from './twins-form.js';
import { named } from './twins-names.js';
import { isReplaced, StandInNames } from './twins-stand-ins.js';

export interface TwinsInput extends ClosureInput, Omit<ExportsInput, 'isShut'> {
  readonly texts: ReadonlyMap<string, string>;
  /** undefined: kept unless the package is private. */
  readonly publicApi?: 'keep' | 'twin' | 'change';
  /** Whether a further export of the file is one of the package. */
  shows(file: string): boolean;
  readonly root: string;
}

export class Twins {
  readonly #input: TwinsInput & ExportsInput;
  readonly #names: HoistNames;
  readonly #callbacks: Callbacks;
  readonly #standIns: StandInNames;
  readonly #candidates = new Map<string, Candidate | undefined>();

  /** @param sites all that blocks */
  constructor(input: TwinsInput, names: HoistNames, sites: readonly CallSite[]) {
    const isOpen = input.publicApi === 'twin' || input.publicApi === 'change';
    this.#input = { ...input, isShut: (file) => input.whole.isListed(file) || (!isOpen && input.shows(file)) };
    this.#names = names;
    this.#callbacks = new Callbacks(input, sites);
    this.#standIns = new StandInNames(input);
  }

  /** What it takes to serve those who can wait for what stands at a node; undefined when that is nobody. */
  for(node: ts.Node, replacement: Replacement): TwinDraft | undefined {
    if (this.#input.spread === 'none') return undefined;
    const home = node.getSourceFile().fileName;
    for (const host of this.#hostsOf(node, home)) {
      const start = this.#moveInto(host, node, replacement, home);
      if (start === undefined) continue;
      const included = includedWith(host);
      if (included.has(host)) return draftOf(start, included);
    }
    return undefined;
  }

  /** Functions around a node that can have a twin, the outermost first. */
  *#hostsOf(node: ts.Node, home: string): Generator<Candidate> {
    const around: FunctionNode[] = [];
    for (let { parent } = node; parent !== undefined; { parent } = parent)
      if (isFunctionNode(parent)) around.unshift(parent);
    for (const owner of around) {
      const candidate = this.#candidate(owner, home);
      if (candidate !== undefined) yield candidate;
    }
  }

  #candidate(owner: FunctionNode, home: string): Candidate | undefined {
    const key = `${owner.getSourceFile().fileName}:${owner.getStart()}${this.#input.spread === 'file' ? home : ''}`;
    if (this.#candidates.has(key)) return this.#candidates.get(key);
    const form = formOf(owner);
    const found = form && this.#open(form, home);
    this.#candidates.set(key, found);
    return found;
  }

  #open(form: Form, home: string): Candidate | undefined {
    const { owner } = form;
    if (functionBarrier(this.#input.oracle, owner) !== undefined) return undefined;
    const references = this.#input.graph.referencesOf(owner);
    if (references.hasExternalBase || references.family.length > 1 || references.signatures.length > 0)
      return undefined;
    const isOther = references.uses.some(({ node, usage }) => usage.kind === 'new' || isReplaced(node, form));
    if (isOther || this.#standIns.hasFor(form)) return undefined;
    const isPublic = this.#input.isKept(owner) && !isPrivate(form);
    if (isPublic && form.holder === 'member' && this.#input.publicApi !== 'twin') return undefined;
    if (form.holder === 'exports' && this.#input.isShut(owner.getSourceFile().fileName)) return undefined;
    const name = named(this.#input, form, references);
    if (name === undefined) return undefined;
    const isSeen = form.holder === 'member' || [...name.exports.givers].some((file) => this.#input.shows(file));
    const isPromised = this.#input.publicApi === 'twin' && isPublic && isSeen && !name.exists;
    let known: readonly Move[] | undefined;
    // Looked for when first asked: functions that call each other would never end otherwise.
    const moves = (): readonly Move[] => (known ??= this.#movesOf(candidate, references.uses, home));
    const candidate: Candidate = { ...name, form, isPromised, moves };
    return candidate;
  }

  #movesOf(candidate: Candidate, uses: readonly Use[], home: string): Move[] {
    return uses.flatMap((use) => {
      const file = use.node.getSourceFile().fileName;
      const found = isTestFile(file, this.#input.root) ? undefined : redirected(this.#input, candidate, use);
      if (found === undefined || this.#callbacks.blockIn(found.call)) return [];
      if (letsOthersGoFirst(this.#input.graph, found.call)) return [];
      const move = this.#move(found.call, found.replacement, home);
      return move === undefined ? [] : [{ ...move, imports: found.imports }];
    });
  }

  /** The call waits where it stands, or in the twin of a function around it, or not at all. */
  #move(node: ts.Node, replacement: Replacement, home: string): Move | undefined {
    const closure = closureOf(this.#input, node, { home });
    if (!('reason' in closure)) return this.#written(node, replacement, closure);
    for (const host of this.#hostsOf(node, home)) {
      const move = this.#moveInto(host, node, replacement, home);
      if (move !== undefined) return move;
    }
    return undefined;
  }

  #moveInto(host: Candidate, node: ts.Node, replacement: Replacement, home: string): Move | undefined {
    const closure = closureOf(this.#input, node, { home, host: host.form.owner });
    const move = 'reason' in closure ? undefined : this.#written(node, replacement, closure);
    const { fileName } = host.form.node.getSourceFile();
    const { form } = host;
    const range = { start: form.documented ?? form.start, end: form.node.end };
    const isInside = move?.changes.every(
      (change) => change.file === fileName && contains(range, rangeOfChange(change)),
    );
    return move !== undefined && isInside ? { ...move, host } : undefined;
  }

  #written(node: ts.Node, replacement: Replacement, closure: Closure): Move | undefined {
    const placed = place(node, replacement, this.#names);
    const carried = changesOf(closure, this.#names);
    if ('reason' in placed || 'reason' in carried) return undefined;
    const hazards = [...placed.hazards, ...(letsOtherTestsIn(node) ? (['shared-state'] as const) : [])];
    const file = node.getSourceFile().fileName;
    return {
      changes: [{ kind: 'replace', file, replacement, placement: placed.placement }, ...carried],
      functions: [...closure.functions, ...closure.constructors].map(functionPlace),
      hazards: [
        ...hazards.map((id): Hazard => ({ id, place: placeOf(node) })),
        ...closure.hazards.map(({ id, at }): Hazard => ({ id, place: placeOf(at) })),
      ],
      awaits: awaitsOf(node, replacement, closure),
      imports: false,
    };
  }
}

function isPrivate({ name, node }: Form): boolean {
  if (ts.isPrivateIdentifier(name)) return true;
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.PrivateKeyword) ?? false;
}
