// One language service per tsconfig: only the files at hand are roots, their texts come from memory and may be replaced.
// Declaration files are parsed once for all services of the process.
import { createRequire } from 'node:module';
import path from 'node:path';
import { libraryFiles, ts } from '../typescript.js';
import { hidesSource } from '../workspace/declarations.js';
import { disk } from '../workspace/disk.js';
import type { TsProject } from '../workspace/tsconfig.js';
import { withAssignedExports } from './assigned-exports.js';
import { sharing } from './shared-trees.js';
import { SourceResolution, type Sources } from './source-resolution.js';

const ownNodeTypes = createRequire(import.meta.url).resolve('@types/node/index.d.ts');
export const libraryDir = '/unblock-typescript-lib';

/** Comments of declaration files are for people: JSDoc is types in JavaScript alone. */
const parsedComments = (): ts.JSDocParsingMode => ts.JSDocParsingMode.ParseForTypeInfo;

/** What all services of the process have in common; made for the first of them. */
interface Common {
  readonly libraries: ReadonlyMap<string, string>;
  readonly registry: ts.DocumentRegistry;
}

let common: Common | undefined;

function openCommon(): Common {
  return {
    libraries: new Map(libraryFiles().map((file) => [`${libraryDir}/${file.fileName}`, file.text])),
    registry: ts.createDocumentRegistry(disk.useCaseSensitiveFileNames(), undefined, parsedComments()),
  };
}

/** Counts texts in the whole process: the registry keeps trees by path and version, over all services. */
let versions = 0;

/** A text as the compiler sees it; the version tells it from others of the same file. */
export interface Versioned {
  readonly source: string;
  readonly text: string;
  readonly version: string;
}

export function versioned(file: string, source: string): Versioned {
  versions += 1;
  return { source, text: withAssignedExports(file, source), version: `text ${versions}` };
}

export interface ProjectInput extends Sources {
  readonly root: string;
  /** Texts that take the place of others for now, of this project and of all others. */
  readonly overlaid: ReadonlyMap<string, Versioned>;
  /** The tree of an own file, as it was loaded. */
  treeOf(file: string): ts.SourceFile;
}

export class TypedProject {
  readonly #files = new Map<string, Versioned>();
  readonly #ambient: readonly string[];
  readonly #options: ts.CompilerOptions;
  readonly #service: ts.LanguageService;
  readonly #sources: SourceResolution;
  readonly #overlaid: ReadonlyMap<string, Versioned>;
  /** When files that are only read were last written, asked once: while one run lasts they count as they were. */
  readonly #modified = new Map<string, string>();
  /** Of files that are only read: each new program asks for all of them again. */
  readonly #snapshots = new Map<string, ts.IScriptSnapshot>();
  /** Files that only overlaid texts bring in. */
  #added: readonly string[] = [];
  /** Kept until a text changes: asking the service means comparing all versions again. */
  #program: ts.Program | undefined;
  /** The program without overlaid texts, with all that its checker has learned: they go again. */
  #base: ts.Program | undefined;

  constructor(config: TsProject, texts: ReadonlyMap<string, string>, input: ProjectInput) {
    const { root } = input;
    this.#overlaid = input.overlaid;
    const allowNonTsExtensions = ![...texts.keys()].every(hasExtension);
    this.#options = { ...config.options, types: config.options.types ?? ['*'], allowNonTsExtensions };
    const ambient = config.declarationFiles.filter((file) => !hidesSource(file, disk.fileExists));
    this.#ambient = [...ambient, nodeTypes(root, this.#options)];
    for (const [file, text] of texts) this.#files.set(file, versioned(file, text));
    common ??= openCommon();
    const host = this.#host(root, common.libraries);
    const sources = new SourceResolution(host, this.#options, input);
    const resolving = { ...host, resolveModuleNameLiterals: sources.all.bind(sources) };
    this.#sources = sources;
    const registry = sharing(common.registry, (file, version) => {
      const own = this.#files.get(file);
      const isShown = own?.version === version && own.text === own.source;
      return isShown ? input.treeOf(file) : undefined;
    });
    this.#service = ts.createLanguageService(resolving, registry);
  }

  /** The program over the present texts; what did not change is reused. */
  program(): ts.Program {
    if (this.#program !== undefined) return this.#program;
    const isBase = this.#overlaid.size === 0;
    const program = (isBase ? this.#base : undefined) ?? this.#service.getProgram();
    if (program === undefined) throw new Error('The language service has no program.');
    if (isBase) this.#base = program;
    this.#program = program;
    return program;
  }

  checker(): ts.TypeChecker {
    return this.program().getTypeChecker();
  }

  lacksModules(file: string): boolean {
    this.program();
    return this.#sources.lacksModules(file);
  }

  /** Overlaid texts changed; `added` are all files of this project that are there because of them. */
  renew(changed: readonly string[], added: readonly string[]): void {
    if (!changed.some((file) => this.#holds(file) || added.includes(file))) return;
    if (added.some((file) => !this.#holds(file) && !disk.fileExists(file))) this.#sources.forget();
    this.#added = added.filter((file) => !this.#files.has(file));
    this.#program = undefined;
  }

  #holds(file: string): boolean {
    return this.#files.has(file) || this.#added.includes(file) || this.#program?.getSourceFile(file) !== undefined;
  }

  #textOf(file: string): Versioned | undefined {
    return this.#overlaid.get(file) ?? this.#files.get(file);
  }

  /** Takes up the files that the program does not hold yet, all at once: each change of it costs a new checker. */
  include(texts: ReadonlyMap<string, string>): boolean {
    const program = this.program();
    const missing = [...texts].filter(([file]) => program.getSourceFile(file) === undefined);
    if (missing.length === 0) return false;
    for (const [file, text] of missing) this.#files.set(file, versioned(file, text));
    this.#program = undefined;
    this.#base = undefined;
    return true;
  }

  #modifiedAt(file: string): string {
    const known = this.#modified.get(file) ?? disk.modified(file);
    this.#modified.set(file, known);
    return known;
  }

  #snapshotOf(file: string, libraries: ReadonlyMap<string, string>): ts.IScriptSnapshot | undefined {
    const known = this.#snapshots.get(file);
    const text = known === undefined ? (libraries.get(file) ?? disk.readFile(file)) : undefined;
    const snapshot = text === undefined ? known : ts.ScriptSnapshot.fromString(text);
    if (snapshot !== undefined) this.#snapshots.set(file, snapshot);
    return snapshot;
  }

  #host(root: string, libraries: ReadonlyMap<string, string>): ts.LanguageServiceHost {
    const read = (file: string): string | undefined =>
      this.#textOf(file)?.text ?? libraries.get(file) ?? disk.readFile(file);
    return {
      ...disk,
      jsDocParsingMode: parsedComments(),
      readFile: read,
      // A call has to lead to the source that is rewritten, not to what is written about it.
      fileExists: (file) =>
        this.#textOf(file) !== undefined ||
        libraries.has(file) ||
        (disk.fileExists(file) && !hidesSource(file, disk.fileExists)),
      // A command without an extension.
      getScriptKind: (file) => (hasExtension(file) ? ts.ScriptKind.Unknown : ts.ScriptKind.JS),
      getCompilationSettings: () => this.#options,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (options) => `${libraryDir}/${ts.getDefaultLibFileName(options)}`,
      getScriptFileNames: () => [...this.#ambient, ...this.#files.keys(), ...this.#added],
      getScriptVersion: (file) =>
        this.#textOf(file)?.version ?? (libraries.has(file) ? 'library' : this.#modifiedAt(file)),
      getScriptSnapshot: (file) => {
        const own = this.#textOf(file);
        return own === undefined ? this.#snapshotOf(file, libraries) : ts.ScriptSnapshot.fromString(own.text);
      },
    };
  }
}

function hasExtension(file: string): boolean {
  return path.posix.extname(file) !== '';
}

/** The package's own `@types/node`, or the one that the tool brings. */
function nodeTypes(root: string, options: ts.CompilerOptions): string {
  const containing = `${root}/__unblock__.ts`;
  const { resolvedTypeReferenceDirective } = ts.resolveTypeReferenceDirective('node', containing, options, disk);
  return resolvedTypeReferenceDirective?.resolvedFileName ?? ownNodeTypes;
}
