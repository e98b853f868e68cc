// `edit`, the fifth stage: from accepted groups to texts. A pure function of the groups and the files' facts, so that
// `verify` can call it again without the guilty ones.
import type {
  Change,
  CreateChange,
  FixGroup,
  HelperPart,
  ImportedPart,
  InPlaceChange,
  MainChange,
  ReplaceChange,
  TwinChange,
} from '../model.js';
import type { FileFacts } from '../syntax/file-facts.js';
import type { Binding, ImportFact } from '../syntax/imports.js';
import { contains } from '../syntax/nodes.js';
import { withoutBindings } from '../syntax/scopes.js';
import { createdFile, type EditedFile, manifestsFor } from './created.js';
import { type HelperHost, helperFamily, placeHelper } from './helpers.js';
import { importEdits } from './import-edits.js';
import type { NewName, TextEdit } from './import-plan.js';
import { droppedRanges, leftovers, usesRepeated } from './leftovers.js';
import { aboveMain, aroundMain } from './main-functions.js';
import { asImported, freeName, isWholeModule, normal, type Resolved, resolve, wantedName } from './names.js';
import { type RenderInput, render } from './render.js';
import { type Edit, splice } from './splice.js';
import { twinEdit } from './twins.js';

export type { EditedFile } from './created.js';

export interface EditInput {
  factsOf(file: string): FileFacts;
  readonly helpers: HelperHost;
}

type PlacedChange = Exclude<Change, CreateChange>;

export function edit(input: EditInput, groups: readonly FixGroup[]): EditedFile[] {
  const byFile = new Map<string, [FixGroup, PlacedChange][]>();
  const created: EditedFile[] = [];
  const shared = new Set<string>();
  for (const group of groups) {
    for (const change of group.changes) {
      if (isMade(change, shared)) continue;
      if (change.kind === 'create') created.push(createdFile(change));
      else byFile.set(change.file, [...(byFile.get(change.file) ?? []), [group, change]]);
    }
  }
  const edited = new Map<string, EditedFile>();
  for (const [file, changes] of byFile) {
    const editor = new FileEditor(input, input.factsOf(file), changes);
    edited.set(file, editor.run());
    created.push(...editor.created);
  }
  for (const each of created) if (!edited.has(each.file)) edited.set(each.file, each);
  for (const manifest of manifestsFor(input.helpers, created)) edited.set(manifest.file, manifest);
  return [...edited.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Another group has brought it along. */
function isMade(change: Change, shared: Set<string>): boolean {
  if (change.kind !== 'replace' || change.shared === undefined) return false;
  const made = `${change.file}:${JSON.stringify(change.replacement)}`;
  if (shared.has(made)) return true;
  shared.add(made);
  return false;
}

class FileEditor {
  readonly created: EditedFile[] = [];
  readonly #input: EditInput;
  readonly #facts: FileFacts;
  readonly #inPlace: readonly (readonly [FixGroup, InPlaceChange])[];
  readonly #main: readonly [FixGroup, MainChange] | undefined;
  readonly #twins: readonly (readonly [FixGroup, TwinChange])[];
  readonly #changes: readonly (readonly [FixGroup, ReplaceChange])[];
  /** Replacements in the copies of functions: their originals stay. */
  readonly #copied: readonly ReplaceChange[];
  readonly #resolved = new Map<string, Resolved>();
  readonly #added = new Map<string, NewName>();
  readonly #retargeted: Map<ImportFact, string>;
  readonly #removed: ReadonlySet<Binding>;

  constructor(input: EditInput, facts: FileFacts, all: readonly (readonly [FixGroup, PlacedChange])[]) {
    this.#input = input;
    this.#inPlace = all.filter((entry): entry is readonly [FixGroup, InPlaceChange] => isInPlace(entry[1]));
    this.#main = all.find((entry): entry is readonly [FixGroup, MainChange] => entry[1].kind === 'main');
    this.#facts = this.#main === undefined ? facts : aboveMain(facts, this.#main[1]);
    this.#twins = all.filter((entry): entry is readonly [FixGroup, TwinChange] => entry[1].kind === 'twin');
    this.#changes = all.filter((entry): entry is readonly [FixGroup, ReplaceChange] => entry[1].kind === 'replace');
    this.#copied = this.#twins.flatMap(([, twin]) => twin.inside).filter((change) => change.kind === 'replace');
    for (const change of this.#written())
      for (const part of importedParts(change))
        this.#resolved.set(key(part, change), resolveIn(this.#facts, part, change));
    this.#retargeted = this.#retarget();
    this.#removed = this.#leftovers(
      this.#facts.imports,
      this.#changes.map(([, change]) => change),
    );
    this.#addNames();
  }

  run(): EditedFile {
    const { file, text, style } = this.#facts;
    const statements = this.#changes.filter(([, change]) => change.replacement.form === 'statement');
    const replaced = new Set(statements.map(([, change]) => change.replacement.range.start));
    const input = { file, text, style, replaced, nameOf: this.#nameOf.bind(this) };
    const edits = [...render(input, this.#inPlace), ...this.#twinEdits(input)];
    const plan = { added: [...this.#added.values()], removed: this.#removed, retargeted: this.#retargeted };
    // Where both begin the file, the import stands first.
    const plain = [...importEdits(this.#facts, plan).map((found) => ({ file, ...found })), ...edits];
    const all = this.#main === undefined ? plain : aroundMain(this.#facts, this.#main[1], this.#main[0].id, plain);
    return { file, before: text, after: splice(text, all), edits: all, sponsor: file };
  }

  #twinEdits(input: RenderInput): Edit[] {
    return this.#twins.map(([group, twin]) => {
      const leftInCopy = this.#leftInCopy(twin);
      return { ...twinEdit(input, { twin, group, leftInCopy }, this.#inPlace), group: group.id };
    });
  }

  /** Every replacement whose text will stand in the file. */
  #written(): ReplaceChange[] {
    return [...this.#changes.map(([, change]) => change), ...this.#copied];
  }

  #nameOf(part: ImportedPart | HelperPart, change: ReplaceChange): string {
    if ('helper' in part) return this.#added.get(helperKey(part))?.local ?? this.#existingHelper(part);
    const resolved = this.#resolved.get(key(part, change));
    if (resolved?.kind === 'existing') return resolved.text;
    if (resolved?.kind === 'receiver') {
      const receiver = change.replacement.receiver;
      const isRetargeted = receiver !== undefined && resolved.promises && this.#isRetargeted(receiver.range.start);
      return isRetargeted ? `${receiver.text}.${part.name}` : resolved.text;
    }
    const imported = asImported(this.#facts, part);
    const local = this.#added.get(newKey(imported))?.local ?? part.name;
    return imported === part ? local : `${local}.${part.name}`;
  }

  #addNames(): void {
    const uses = new Map<string, { part: ImportedPart | HelperPart; at: number[] }>();
    for (const change of this.#written()) {
      for (const part of change.replacement.parts) {
        if (typeof part === 'string' || 'keep' in part) continue;
        if ('module' in part && this.#resolved.get(key(part, change))?.kind !== 'new') continue;
        const imported = 'helper' in part ? part : asImported(this.#facts, part);
        const name = 'helper' in imported ? helperKey(imported) : newKey(imported);
        const entry = uses.get(name) ?? { part: imported, at: [] };
        entry.at.push(change.replacement.range.start);
        uses.set(name, entry);
      }
    }
    const reserved = new Set<string>();
    const remaining = withoutBindings(this.#facts.names, this.#removed);
    for (const [name, { part, at }] of uses) {
      const module = 'helper' in part ? this.#placedHelper(part) : this.#spelled(part.module);
      if ('helper' in part && this.#boundHelper(module, part.name) !== undefined) continue;
      const wanted = 'module' in part ? wantedName(part) : part.name;
      const local = freeName(remaining, wanted, at, reserved);
      reserved.add(local);
      this.#added.set(name, { module, name: part.name, local });
    }
  }

  #placedHelper(part: HelperPart): string {
    const placed = placeHelper(this.#input.helpers, part.helper, this.#facts);
    const missing = helperFamily(placed).filter(({ file }) => !this.#input.helpers.exists(file));
    for (const { file, text, packages } of missing)
      this.created.push({ file, before: undefined, after: text, edits: [], sponsor: this.#facts.file, packages });
    return placed.specifier;
  }

  #existingHelper(part: HelperPart): string {
    const { specifier } = placeHelper(this.#input.helpers, part.helper, this.#facts);
    return this.#boundHelper(specifier, part.name)?.local ?? part.name;
  }

  #boundHelper(specifier: string, name: string): Binding | undefined {
    const facts = this.#facts.imports.filter((fact) => fact.module === specifier && !fact.typeOnly);
    return facts
      .flatMap((fact) => fact.bindings)
      .find((binding) => binding.imported === name && binding.scope.start === 0);
  }

  #spelled(module: string): string {
    return this.#facts.style.nodePrefix ? module : module.replace(/^node:/, '');
  }

  /** Whole-module imports whose every use moves to the module's `promises`: only the import has to say so. */
  #retarget(): Map<ImportFact, string> {
    const found = new Map<ImportFact, string>();
    for (const fact of this.#facts.imports) {
      const [binding] = fact.bindings;
      if (binding === undefined || fact.bindings.length !== 1 || fact.specifier.end === fact.specifier.start) continue;
      if (!isWholeModule(fact.module, binding) || fact.typeOnly || binding.uses.length === 0) continue;
      const moves = binding.uses.filter((use) => !this.#isDropped(use) || this.#isReceiver(use));
      if (
        moves.length > 0 &&
        moves.every((use) => this.#goesToPromises(binding, use)) &&
        !this.#isBoundElsewhere(binding)
      ) {
        found.set(fact, `${fact.module}/promises`);
      }
    }
    return found;
  }

  #goesToPromises(binding: Binding, use: number): boolean {
    const owner = this.#changes.find(([, change]) => change.replacement.receiver?.range.start === use)?.[1];
    const receiver = owner?.replacement.receiver;
    if (owner === undefined || receiver?.text !== binding.local || owner.replacement.asBefore) return false;
    return (
      importedParts(owner).every((part) => {
        const resolved = this.#resolved.get(key(part, owner));
        return resolved?.kind !== 'receiver' || resolved.promises;
      }) && importedParts(owner).some((part) => this.#resolved.get(key(part, owner))?.kind === 'receiver')
    );
  }

  /** Names without a use once these changes are made. */
  #leftovers(imports: readonly ImportFact[], changes: readonly ReplaceChange[]): Set<Binding> {
    // Text that is run as code may use any name.
    if (/\beval\(/.test(this.#facts.text)) return new Set();
    const kept = new Set<number>();
    const stays = new Set<Binding>();
    for (const change of this.#written()) {
      for (const part of importedParts(change)) {
        const resolved = this.#resolved.get(key(part, change));
        const { receiver } = change.replacement;
        if (resolved?.kind === 'existing') stays.add(resolved.binding);
        if (resolved?.kind === 'receiver' && receiver !== undefined) kept.add(receiver.range.start);
      }
      for (const use of usesRepeated(this.#facts.imports, change)) kept.add(use);
    }
    return leftovers(imports, { dropped: changes.flatMap(droppedRanges), kept, stays });
  }

  /** What a copied function binds for itself and, once changed, has no use for. */
  #leftInCopy(twin: TwinChange): TextEdit[] {
    const local = this.#facts.imports.filter((fact) => fact.bindings.every(({ scope }) => contains(twin.range, scope)));
    const changes = [...this.#changes.map(([, change]) => change), ...twin.inside];
    const removed = this.#leftovers(
      local,
      changes.filter((change) => change.kind === 'replace'),
    );
    return importEdits({ ...this.#facts, imports: local }, { added: [], removed, retargeted: new Map() });
  }

  #isReceiver(use: number): boolean {
    return this.#changes.some(([, change]) => change.replacement.receiver?.range.start === use);
  }

  #isDropped(use: number): boolean {
    return this.#changes.some(([, change]) =>
      droppedRanges(change).some((range) => contains(range, { start: use, end: use + 1 })),
    );
  }

  #isBoundElsewhere(binding: Binding): boolean {
    return [...this.#resolved.values()].some(
      (resolved) => resolved.kind === 'existing' && resolved.binding === binding,
    );
  }

  #isRetargeted(use: number): boolean {
    return [...this.#retargeted.keys()].some((fact) => fact.bindings.some((binding) => binding.uses.includes(use)));
  }
}

function isInPlace(change: Change): boolean {
  return change.kind !== 'twin' && change.kind !== 'main';
}

function resolveIn(facts: FileFacts, part: ImportedPart, change: ReplaceChange): Resolved {
  const { range, receiver, asBefore = false } = change.replacement;
  return resolve(facts, { part, at: range.start, receiver, asBefore });
}

function importedParts(change: ReplaceChange): ImportedPart[] {
  return change.replacement.parts.filter((part): part is ImportedPart => typeof part !== 'string' && 'module' in part);
}

function key(part: ImportedPart, change: ReplaceChange): string {
  return `${newKey(part)}@${change.replacement.range.start}-${change.replacement.range.end}`;
}

function newKey(part: ImportedPart): string {
  return `${normal(part.module)}#${part.name}`;
}

function helperKey(part: HelperPart): string {
  return `helper:${part.helper}#${part.name}`;
}
