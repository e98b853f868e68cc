// The first oracle: the checker that ts-morph carries, one service per tsconfig, opened when it is first asked.

import type { TypeFacts, Uncloneable } from '../api.js';
import type { Range } from '../model.js';
import { nodeAt } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { isDeclarationFile } from '../workspace/declarations.js';
import type { TsProject } from '../workspace/tsconfig.js';
import { type CertainError, certainErrors } from './certain-errors.js';
import { uncloneable } from './cloneable.js';
import { baseMembers, definitions, moduleExports } from './definitions.js';
import { expectedFacts, nothingKnown, returnsPromise, returnsThenable, typeFacts } from './facts.js';
import { membersByKey } from './members-by-key.js';
import type { Declared, DiagnosticFact, Oracle, Origin } from './oracle.js';
import { traceOrigin } from './origin.js';
import { type ProjectInput, TypedProject, type Versioned, versioned } from './project.js';
import { isReassigned } from './reassigned.js';
import { Remembered } from './remembered.js';
import {
  declaredSignatures,
  type Flow,
  flowsFrom,
  nobody,
  type SignatureUses,
  signatureUses,
} from './signature-uses.js';
import type { Signature } from './signatures.js';

/** What the oracle has to know of the world: the files it will be asked about and the project each belongs to. */
export interface OracleInput extends Omit<ProjectInput, 'overlaid'> {
  readonly texts: ReadonlyMap<string, string>;
  projectOf(file: string): TsProject;
  /** Whether the file is one of the run: any other is somebody else's, wherever it lies. */
  isOwn(file: string): boolean;
  /** Whether a declaration file is one that somebody keeps beside these: its types change as theirs do. */
  isWritten(file: string): boolean;
}

export class TsMorphOracle implements Oracle {
  readonly #input: OracleInput;
  readonly #filesOf = new Map<TsProject, Map<string, string>>();
  readonly #opened = new Map<TsProject, TypedProject>();
  readonly #adopted = new Map<string, TsProject>();
  readonly #origins = new Remembered<Origin>();
  readonly #definitions = new Remembered<readonly Declared[] | undefined>();
  readonly #bases = new Remembered<readonly Declared[]>();
  readonly #promising = new Remembered<boolean>();
  readonly #thenable = new Remembered<boolean>();
  readonly #uses = new Map<string, SignatureUses>();
  readonly #byKey = new Map<string, ReadonlySet<string>>();
  /** What `overlay` was handed last, for the projects that only read these files. */
  readonly #overlaid = new Map<string, Versioned>();

  constructor(input: OracleInput) {
    this.#input = input;
    for (const [file, text] of input.texts) {
      const config = input.projectOf(file);
      const files = this.#filesOf.get(config) ?? new Map<string, string>();
      this.#filesOf.set(config, files.set(file, text));
    }
  }

  originOf(file: string, range: Range): Origin {
    return this.#origins.at(file, range, () => {
      const node = this.#nodeAt(file, range);
      return node === undefined ? { kind: 'unknown' } : traceOrigin(this.#checkerFor(file), node);
    });
  }

  definitionsOf(file: string, range: Range): readonly Declared[] | undefined {
    return this.#definitions.at(file, range, () => {
      const node = this.#nodeAt(file, range);
      return node === undefined ? undefined : this.#owned(definitions(this.#checkerFor(file), node));
    });
  }

  basesOf(file: string, range: Range): readonly Declared[] {
    return this.#bases.at(file, range, () => {
      const node = this.#nodeAt(file, range);
      if (node === undefined) return [];
      const bases = this.#owned(baseMembers(this.#checkerFor(file), node));
      return bases.map((base) => (this.#input.isWritten(base.file) ? { ...base, external: false } : base));
    });
  }

  #owned<Found extends readonly Declared[] | undefined>(found: Found): Found | Declared[] {
    if (found === undefined) return found;
    return found.map((each) => ({ ...each, external: each.external || !this.#input.isOwn(each.file) }));
  }

  exportedBy(file: string): readonly Declared[] {
    const tree = this.#projectFor(file).program().getSourceFile(file);
    return tree === undefined ? [] : moduleExports(this.#checkerFor(file), tree);
  }

  returnsPromise(file: string, range: Range): boolean {
    return this.#promising.at(file, range, () => this.#holdsFor(file, range, returnsPromise));
  }

  returnsThenable(file: string, range: Range): boolean {
    return this.#thenable.at(file, range, () => this.#holdsFor(file, range, returnsThenable));
  }

  #holdsFor(file: string, range: Range, isSo: typeof returnsPromise): boolean {
    const node: ts.Node | undefined = this.#nodeAt(file, range);
    return node !== undefined && ts.isFunctionLike(node) && isSo(this.#checkerFor(file), node);
  }

  signaturesOf(file: string, range: Range): readonly Signature[] {
    const node = this.#nodeAt(file, range);
    return node === undefined ? [] : this.#signed(declaredSignatures(this.#checkerFor(file), node));
  }

  flowsFrom(file: string, range: Range): readonly Flow[] {
    const node = this.#nodeAt(file, range);
    if (node === undefined) return [];
    // `{ load }`: the name is a value and the member that holds it.
    const flows = flowsFrom(this.#checkerFor(file), ts.isShorthandPropertyAssignment(node.parent) ? node.parent : node);
    return flows.map(this.#signedFlow);
  }

  readonly #signedFlow = (flow: Flow): Flow => ({
    ...flow,
    given: this.#signed(flow.given),
    expected: this.#signed(flow.expected),
  });

  /** What a declaration file says that nobody keeps is as foreign as what a dependency says. */
  #signed(signatures: readonly Signature[]): readonly Signature[] {
    const isForeign = ({ external, file }: Signature): boolean =>
      !external && isDeclarationFile(file) && !this.#input.isWritten(file);
    if (!signatures.some(isForeign)) return signatures;
    return signatures.map((signature) => (isForeign(signature) ? { ...signature, external: true } : signature));
  }

  signatureUses(file: string): SignatureUses {
    const known = this.#uses.get(file);
    if (known !== undefined) return known;
    const tree = this.#projectFor(file).program().getSourceFile(file);
    const uses = tree === undefined ? nobody : signatureUses(this.#checkerFor(file), tree);
    const found = { ...uses, flows: uses.flows.map(this.#signedFlow) };
    this.#uses.set(file, found);
    return found;
  }

  membersByKey(file: string): ReadonlySet<string> {
    const known = this.#byKey.get(file);
    if (known !== undefined) return known;
    const tree = this.#projectFor(file).program().getSourceFile(file);
    const found = tree === undefined ? new Set<string>() : membersByKey(this.#checkerFor(file), tree);
    this.#byKey.set(file, found);
    return found;
  }

  holds(file: string): boolean {
    return this.#projectFor(file).program().getSourceFile(file) !== undefined;
  }

  include(texts: ReadonlyMap<string, string>): void {
    for (const project of new Set([...texts.keys()].map((file) => this.#projectFor(file)))) {
      const isNew = project.include(new Map([...texts].filter(([file]) => this.#projectFor(file) === project)));
      if (isNew) this.#forget();
    }
  }

  isModule(file: string, range: Range, module: string): boolean {
    const node = this.#nodeAt(file, range);
    if (node === undefined || (ts.isIdentifier(node) && isReassigned(node))) return false;
    const symbol = this.#checkerFor(file).getTypeAtLocation(node).getSymbol();
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.ValueModule) === 0) return false;
    return symbol.name === `"${module}"` || symbol.name === `"${module.replace(/^node:/, '')}"`;
  }

  typeOf(file: string, range: Range): TypeFacts {
    const node = this.#nodeAt(file, range);
    return node === undefined ? nothingKnown : typeFacts(this.#checkerFor(file), node);
  }

  expectedAt(file: string, range: Range): TypeFacts {
    const node = this.#nodeAt(file, range);
    return node === undefined ? nothingKnown : expectedFacts(this.#checkerFor(file), node);
  }

  uncloneable(file: string, range: Range): Uncloneable | undefined {
    const node = this.#nodeAt(file, range);
    return node === undefined
      ? { certain: false, what: 'nothing is known of it' }
      : uncloneable(this.#checkerFor(file), node);
  }

  declares(file: string, name: string, member: string): boolean {
    const checker = this.#checkerFor(file);
    const found = checker.resolveName(name, undefined, ts.SymbolFlags.Interface, false);
    return found !== undefined && checker.getDeclaredTypeOfSymbol(found).getProperty(member) !== undefined;
  }

  mindsNull(file: string): boolean {
    const checker = this.#checkerFor(file);
    return !checker.isTypeAssignableTo(checker.getNullType(), checker.getStringType());
  }

  trusts(file: string): boolean {
    const isJavaScript = !/\.[cm]?tsx?$/.test(file);
    if (!isJavaScript || this.#configOf(file).checksJavaScript) return true;
    return checksItself.test(this.#projectFor(file).program().getSourceFile(file)?.text ?? '');
  }

  lacksModules(file: string): boolean {
    return this.#projectFor(file).lacksModules(file);
  }

  diagnostics(files: readonly string[]): DiagnosticFact[] {
    return files.flatMap((file) => {
      const program = this.#projectFor(file).program();
      const tree = program.getSourceFile(file);
      if (tree === undefined) return [];
      const broken = program.getSyntacticDiagnostics(tree);
      const found = this.trusts(file) ? program.getSemanticDiagnostics(tree) : certainErrors(program, tree);
      return [...broken, ...found].map((diagnostic) => factOf(file, diagnostic));
    });
  }

  overlay(texts: ReadonlyMap<string, string>, sponsor: (file: string) => string): void {
    this.#uses.clear();
    this.#byKey.clear();
    this.#forget();
    const former = new Map(this.#overlaid);
    this.#overlaid.clear();
    for (const [file, text] of texts) {
      const known = former.get(file);
      this.#overlaid.set(file, known?.source === text ? known : versioned(file, text));
      if (!this.#input.texts.has(file)) this.#adopted.set(file, this.#configOf(sponsor(file)));
    }
    const files = new Set([...former.keys(), ...this.#overlaid.keys()]);
    const changed = [...files].filter((file) => this.#overlaid.get(file) !== former.get(file));
    const added = [...this.#adopted.keys()].filter((file) => this.#overlaid.has(file));
    for (const [config, project] of this.#opened)
      project.renew(
        changed,
        added.filter((file) => this.#adopted.get(file) === config),
      );
  }

  #forget(): void {
    for (const each of [this.#origins, this.#definitions, this.#bases, this.#promising, this.#thenable]) each.clear();
  }

  #configOf(file: string): TsProject {
    return this.#adopted.get(file) ?? this.#input.projectOf(file);
  }

  #projectFor(file: string): TypedProject {
    const config = this.#configOf(file);
    const opened =
      this.#opened.get(config) ??
      new TypedProject(config, this.#filesOf.get(config) ?? new Map(), { ...this.#input, overlaid: this.#overlaid });
    this.#opened.set(config, opened);
    return opened;
  }

  #checkerFor(file: string): ts.TypeChecker {
    return this.#projectFor(file).checker();
  }

  #nodeAt(file: string, range: Range): ts.Expression | undefined {
    const tree = this.#projectFor(file).program().getSourceFile(file);
    const node = tree && nodeAt(tree, range.start, range.end);
    return node as ts.Expression | undefined;
  }
}

const checksItself = /^\s*\/\/ ?@ts-check\b/m;

function factOf(file: string, { code, start = 0, length = 0, messageText }: CertainError): DiagnosticFact {
  return {
    file,
    start,
    end: start + length,
    code,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
    headline: typeof messageText === 'string' ? messageText : messageText.messageText,
  };
}
