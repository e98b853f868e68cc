// Moves a function, or a module with all of its functions, to a worker module: decides what goes along, what stays, and
// whether it would do there what it does here.
import path from 'node:path';
import type { Range, Replacement } from '../model.js';
import type { HazardId } from '../reasons.js';
import { type FunctionNode, surroundings } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { changedArgument } from './changed-arguments.js';
import { crossing } from './crossing.js';
import { type Extraction, extractionOf, wholeExtraction } from './extraction.js';
import { dedicatedBody, dedicatedConstant, exporting, type Facade, facadeBody, removals } from './facade.js';
import { type Obstacle, type OffloadInput, obstacle } from './input.js';
import { effectOf, loadedBy, ownFile } from './loading.js';
import { identifiersAt } from './mutations.js';
import { type Declared, isExported, type Outline } from './outline.js';
import { Outlines } from './outlines.js';
import { ownNameIn } from './own-name.js';
import { Reached } from './reached.js';
import { type Root, rootOf } from './roots.js';
import { exportedRoots } from './whole.js';
import { workerText } from './worker-text.js';

export type { Obstacle, OffloadInput } from './input.js';

export interface Relocated {
  readonly file: string;
  readonly text: string;
  readonly replacements: readonly Replacement[];
  /** Functions that answer from another thread: they have to turn async. */
  readonly functions: readonly FunctionNode[];
  readonly hazards: readonly { readonly id: HazardId; readonly at: ts.Node }[];
  /** Source that is elsewhere from now on. */
  readonly gone: readonly Range[];
  /** Names that the moved code uses, of functions that do not move along. */
  readonly stays: ReadonlySet<string>;
}

/** One function: whichever thread is free runs it. */
export function relocateFunction(input: OffloadInput, owner: FunctionNode): Relocated | Obstacle {
  const root = rootOf(owner);
  if ('reason' in root) return root;
  const outlines = new Outlines(input);
  const changed = changedArgument(outlines, root.node);
  if (changed !== undefined) return obstacle('worker-argument', changed, `\`${changed.getText()}\` changes it`);
  const outline = outlines.of(owner.getSourceFile().fileName);
  const extraction = extractionOf(outline, root);
  const move = new Move(input, { outline, roots: [root], extraction, isWhole: false });
  return move.refused() ?? move.toPool(root);
}

/** A module that keeps something: one thread runs all of its functions. */
export function relocateModule(input: OffloadInput, tree: ts.SourceFile): Relocated | Obstacle {
  const outline = new Outlines(input).of(tree.fileName);
  const roots = exportedRoots(outline);
  if ('reason' in roots) return roots;
  const extraction = wholeExtraction(outline, roots);
  const stranded = strandedDefault(outline, roots, extraction);
  if (stranded !== undefined) return stranded;
  const move = new Move(input, { outline, roots, extraction, isWhole: true });
  return move.refused() ?? move.toOwnThread();
}

/** What moves, and whether it is all of its module. */
interface Moving {
  readonly outline: Outline;
  readonly roots: readonly Root[];
  readonly extraction: Extraction;
  readonly isWhole: boolean;
}

/** A default of a parameter that would ask for what has moved. */
function strandedDefault(outline: Outline, roots: readonly Root[], { moved }: Extraction): Obstacle | undefined {
  for (const { node } of roots) {
    const names = outline.namesIn({ start: node.getStart(), end: node.body.getStart() });
    const found = names.flatMap((name) => outline.named(name)).find(({ statement }) => moved.has(statement));
    if (found !== undefined)
      return obstacle('worker-form', node, `a parameter begins as \`${found.name}\`, which moves`);
  }
  return undefined;
}

class Move {
  readonly #input: OffloadInput;
  readonly #outline: Outline;
  readonly #roots: readonly Root[];
  readonly #extraction: Extraction;
  readonly #isWhole: boolean;
  readonly #file: string;
  readonly #errors: Declared[] = [];
  readonly #hazards: { readonly id: HazardId; readonly at: ts.Node }[] = [];

  constructor(input: OffloadInput, { outline, roots, extraction, isWhole }: Moving) {
    this.#isWhole = isWhole;
    this.#input = input;
    this.#outline = outline;
    this.#roots = roots;
    this.#extraction = extraction;
    this.#file = outline.tree.fileName;
  }

  refused(): Obstacle | undefined {
    for (const root of this.#roots) {
      const crossed = crossing(this.#input.oracle, root);
      if (crossed !== undefined && 'reason' in crossed) return crossed;
      if (crossed !== undefined) this.#hazards.push(crossed);
    }
    const reached = new Reached(this.#input, this.#extraction.moved);
    for (const node of [...this.#roots.map((root) => root.node), ...this.#extraction.moved]) {
      const found = ownNameIn(node) ?? reached.through(node, this.#isWhole);
      if (found !== undefined) return found;
    }
    this.#errors.push(...reached.errors);
    return this.#unshared() ?? this.#loads() ?? this.#taken();
  }

  toPool(root: Root): Relocated {
    const body = facadeBody(this.#facade(), root);
    return this.#relocated([body, ...removals(this.#extraction.moved)]);
  }

  toOwnThread(): Relocated {
    const facade = this.#facade();
    const local = this.#input.factsOf(this.#file).names.declared.some(({ name }) => name === 'worker')
      ? 'ownThread'
      : 'worker';
    const moved = [...this.#extraction.moved];
    const first = moved.find(
      (statement) => !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement),
    );
    const bodies = this.#roots.map((root) => dedicatedBody(facade, root, local));
    const constant = dedicatedConstant(
      facade,
      first ?? { above: this.#roots[0]?.statement ?? this.#outline.tree.endOfFileToken },
      local,
    );
    if (first !== undefined) this.#hazards.push({ id: 'late-start', at: first });
    return this.#relocated([constant, ...bodies, ...removals(moved.filter((statement) => statement !== first))]);
  }

  #relocated(replacements: readonly Replacement[]): Relocated {
    const { shared, types } = this.#extraction;
    const hidden = [...shared, ...types].filter((name) => !this.#outline.exported.has(name));
    const statements = new Set(hidden.flatMap((name) => this.#outline.named(name)).map(({ statement }) => statement));
    return {
      file: path.posix.join(path.posix.dirname(this.#file), this.#name()),
      text: this.#text(),
      replacements: [...replacements, ...[...statements].filter((each) => !isExported(each)).map(exporting)],
      functions: this.#roots.map(({ node }) => node),
      hazards: this.#hazards,
      gone: [...this.#roots.map(({ node }) => node.body), ...this.#extraction.moved].map(rangeOf),
      stays: new Set([...shared, ...this.#extraction.imports]),
    };
  }

  #text(): string {
    const { style } = this.#input.factsOf(this.#file);
    const base = path.posix.basename(this.#file);
    const bare = `./${base.replace(/\.[cm]?[jt]sx?$/, '')}`;
    const runs = style.relativeExtension ?? (this.#isCommonJs() ? '' : runtimeExtension(base));
    const names = this.#roots.map(({ name }) => `\`${name}\``).join(', ');
    return workerText({
      facts: this.#input.factsOf(this.#file),
      outline: this.#outline,
      roots: this.#roots,
      extraction: this.#extraction,
      home: { runs: bare + runs, typed: bare + runtimeExtension(base) },
      isCommonJs: this.#isCommonJs() && !this.#isTyped(),
      notice: `Loaded by worker threads: ${names} of ${base} ${this.#roots.length === 1 ? 'is' : 'are'} done here.`,
    });
  }

  #facade(): Facade {
    return {
      facts: this.#input.factsOf(this.#file),
      runs: this.#name().replace(/\.[cm]?[jt]sx?$/, runtimeExtension(this.#name())),
      isTyped: this.#isTyped(),
      hasUrl: !this.#isCommonJs(),
      errors: this.#errorClasses(),
    };
  }

  /** Classes that this module has or imports by name: whoever catches an error asks for them. */
  #errorClasses(): Facade['errors'] {
    const names = new Set(this.#errors.map(({ name }) => name));
    return [...names].flatMap((name): Facade['errors'] => {
      const own = this.#outline.named(name)[0];
      if (own === undefined || this.#extraction.moved.has(own.statement)) return [];
      if (own.kind !== 'import') return [name];
      const { statement, node } = own;
      if (!ts.isImportDeclaration(statement) || !ts.isImportSpecifier(node)) return [];
      return [
        { module: (statement.moduleSpecifier as ts.StringLiteral).text, name: (node.propertyName ?? node.name).text },
      ];
    });
  }

  /** What stays has to be importable, and loading it must not do anything. */
  #unshared(): Obstacle | undefined {
    const [name] = this.#extraction.shared;
    if (name === undefined) return undefined;
    const [declared] = this.#outline.named(name);
    const at = declared?.node ?? this.#outline.tree;
    const effect = effectOf(this.#outline.tree) ?? this.#earlyUse();
    if (effect !== undefined)
      return obstacle(
        'worker-load',
        effect,
        `it needs \`${name}\` of this module, which does something when it is loaded`,
      );
    const hidden = [...this.#extraction.shared].find((each) => !this.#outline.exported.has(each));
    return hidden !== undefined && this.#isCommonJs() && !this.#isTyped()
      ? obstacle('worker-form', at, `it needs \`${hidden}\`, which other code here uses too and which is not exported`)
      : undefined;
  }

  /** A call while the module is loaded would wait for a thread that waits for the module. */
  #earlyUse(): ts.Node | undefined {
    const uses = this.#roots.flatMap(({ name }) => identifiersAt(this.#outline.tree, this.#outline.usesOf(name)));
    return uses.find((use) => ts.isCallExpression(use.parent) && ts.isSourceFile(surroundings(use).owner));
  }

  /** Modules of the package that the worker module loads, and all that these load. */
  #loads(): Obstacle | undefined {
    const { imports, moved } = this.#extraction;
    const own = this.#outline.declared.filter(({ name, kind }) => kind === 'import' && imports.has(name));
    const statements = new Set([...own.map(({ statement }) => statement), ...moved]);
    const seen = new Set([this.#file]);
    for (const statement of statements) {
      const found = this.#effectBehind(statement, this.#file, seen);
      if (found === undefined) continue;
      const name = path.posix.basename(found);
      const detail =
        found === this.#file ? `what it imports leads back to ${name}` : `${name} does something when it is loaded`;
      return obstacle('worker-load', statement, detail);
    }
    return undefined;
  }

  #effectBehind(statement: ts.Statement, from: string, seen: Set<string>): string | undefined {
    for (const name of loadedBy(statement)) {
      const file = ownFile(this.#input.texts, from, name);
      if (file === this.#file && this.#isWhole) return file;
      if (file === undefined || seen.has(file)) continue;
      seen.add(file);
      const tree = this.#input.trees.of(file);
      if (effectOf(tree) !== undefined) return file;
      for (const each of tree.statements) {
        const found = this.#effectBehind(each, file, seen);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #taken(): Obstacle | undefined {
    const [root] = this.#roots;
    return root !== undefined && this.#isTaken(this.#name())
      ? obstacle('worker-form', root.node, `${this.#name()} is there already`)
      : undefined;
  }

  /** `render-pdf.worker.ts` of a function, `store.worker.ts` of a module; with both names where the first is taken. */
  #name(): string {
    const base = path.posix.basename(this.#file);
    const stem = base.replace(/\.[cm]?[jt]sx?$/, '');
    const [root] = this.#roots;
    const own = root === undefined ? '' : kebab(root.name);
    const stems = this.#isWhole || root === undefined ? [stem] : [own, `${stem}-${own}`];
    const names = stems.map((each) => `${each}.worker${path.posix.extname(base)}`);
    return names.find((name) => !this.#isTaken(name)) ?? names[0] ?? base;
  }

  #isTaken(name: string): boolean {
    const file = path.posix.join(path.posix.dirname(this.#file), name);
    return this.#input.texts.has(file) || this.#input.isTaken(file);
  }

  #isTyped(): boolean {
    return /\.[cm]?tsx?$/.test(this.#file);
  }

  #isCommonJs(): boolean {
    const format = this.#input.formatOf(this.#file);
    return format === 'cjs' || (format === 'compiled' && this.#isTyped());
  }
}

function runtimeExtension(name: string): string {
  return path.posix.extname(name).replace('x', '').replace('t', 'j');
}

function kebab(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^\w-]/g, '')
    .toLowerCase();
}
