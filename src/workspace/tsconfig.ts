// Which TypeScript options hold for a file: from the tsconfig that owns it, or our own where there is none.
import path from 'node:path';
import { ts } from '../typescript.js';
import type { Output } from './built.js';
import { UserError } from './user-error.js';

export interface TsProject {
  /** Absolute path of the tsconfig; absent for the options that the tool brings itself. */
  readonly configPath: string | undefined;
  readonly options: ts.CompilerOptions;
  /** The user type-checks JavaScript; the tool does so anyway, and believes less of it. */
  readonly checksJavaScript: boolean;
  /** Ambient declarations that belong to the project though nothing imports them. */
  readonly declarationFiles: readonly string[];
}

/** For JavaScript and for packages without a (readable) tsconfig: lenient about module systems, strict about null. */
const defaultOptions = (): ts.CompilerOptions => ({
  target: ts.ScriptTarget.ESNext,
  strict: true,
  module: ts.ModuleKind.Preserve,
  moduleDetection: ts.ModuleDetectionKind.Auto,
  jsx: ts.JsxEmit.Preserve,
  esModuleInterop: true,
  resolveJsonModule: true,
});

/** What the tool needs whatever the project says: no output, JavaScript included, dependencies' sources left out. */
const forcedOptions: ts.CompilerOptions = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  emitDeclarationOnly: false,
  skipLibCheck: true,
  maxNodeModuleJsDepth: 0,
  // Only a few files are roots, so the project's own idea of where sources and output lie does not hold.
  ...absent('rootDir', 'outDir', 'outFile', 'declarationDir', 'tsBuildInfoFile'),
};

function absent(...names: readonly (keyof ts.CompilerOptions)[]): ts.CompilerOptions {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

interface ParsedConfig {
  readonly path: string;
  readonly options: ts.CompilerOptions;
  readonly files: ReadonlySet<string>;
  readonly references: readonly string[];
}

/** Answers per file; every tsconfig is read once. Messages of broken ones are collected in `notices`. */
export class TsProjects {
  readonly notices: string[] = [];
  readonly #root: string;
  readonly #named: readonly ParsedConfig[];
  readonly #parsed = new Map<string, ParsedConfig | undefined>();
  readonly #projects = new Map<string, TsProject>();
  readonly #around = new Map<string, readonly ParsedConfig[]>();
  readonly #outputs = new Map<string, readonly Output[]>();
  #fallback: TsProject | undefined;

  /** @param named tsconfig files that replace the search; `UserError` when one does not exist. */
  constructor(root: string, named: readonly string[]) {
    this.#root = root;
    this.#named = named
      .map((file) => {
        if (!ts.sys.fileExists(file))
          throw new UserError(`No tsconfig "${file}". Name one that exists with --project.`);
        return this.#parse(file);
      })
      .filter((config) => config !== undefined);
  }

  /** The project that owns the file; the nearest one when none includes it. */
  of(file: string): TsProject {
    const candidates = this.#named.length > 0 ? this.#named : this.#above(path.posix.dirname(file));
    const owner = candidates.map((config) => this.#owner(config, file, new Set())).find((found) => found !== undefined);
    const config = owner ?? candidates[0];
    if (config !== undefined) return this.#project(config);
    this.#fallback ??= withoutConfig();
    return this.#fallback;
  }

  /** Where the projects at and above a directory write what they compile. */
  outputsAbove(dir: string): readonly Output[] {
    return this.#above(dir).flatMap((config) => {
      const outputs = this.#outputs.get(config.path) ?? this.#outputsOf(config, new Set());
      this.#outputs.set(config.path, outputs);
      return outputs;
    });
  }

  #outputsOf(config: ParsedConfig, seen: Set<string>): Output[] {
    if (seen.has(config.path)) return [];
    seen.add(config.path);
    const { outDir, rootDir, composite } = config.options;
    const sources = rootDir ?? (composite ? path.posix.dirname(config.path) : commonDirectory([...config.files]));
    const own = outDir === undefined || sources === undefined ? [] : [{ sources, output: outDir }];
    const referred = config.references.map((reference) => this.#parse(reference)).filter((each) => each !== undefined);
    return [...own, ...referred.flatMap((each) => this.#outputsOf(each, seen))];
  }

  /** The nearest one first. */
  #above(dir: string): readonly ParsedConfig[] {
    const known = this.#around.get(dir);
    if (known !== undefined) return known;
    const own = this.#parse(path.posix.join(dir, 'tsconfig.json'));
    const parent = path.posix.dirname(dir);
    const above = dir === this.#root || dir === parent ? [] : this.#above(parent);
    const found = own === undefined ? above : [own, ...above];
    this.#around.set(dir, found);
    return found;
  }

  #owner(config: ParsedConfig, file: string, seen: Set<string>): ParsedConfig | undefined {
    if (seen.has(config.path)) return undefined;
    seen.add(config.path);
    if (config.files.has(file)) return config;
    for (const reference of config.references) {
      const parsed = this.#parse(reference);
      const owner = parsed && this.#owner(parsed, file, seen);
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  #project(config: ParsedConfig): TsProject {
    const known = this.#projects.get(config.path);
    if (known !== undefined) return known;
    const declarationFiles = [...config.files].filter((file) => /\.d\.[cm]?ts$/.test(file));
    const project = {
      configPath: config.path,
      options: withForced(config.options),
      checksJavaScript: config.options.checkJs === true,
      declarationFiles,
    };
    this.#projects.set(config.path, project);
    return project;
  }

  #parse(file: string): ParsedConfig | undefined {
    if (!this.#parsed.has(file)) this.#parsed.set(file, ts.sys.fileExists(file) ? this.#read(file) : undefined);
    return this.#parsed.get(file);
  }

  #read(file: string): ParsedConfig | undefined {
    const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
    if (error !== undefined) {
      this.notices.push(`${file} cannot be read (${textOf(error)}); going on without it.`);
      return undefined;
    }
    const parsed = ts.parseJsonConfigFileContent(config, ts.sys, path.posix.dirname(file), undefined, file);
    for (const problem of parsed.errors.filter((entry) => !isEmptyProject(entry))) {
      this.notices.push(`${file}: ${textOf(problem)} Going on with the rest of it.`);
    }
    const references = (parsed.projectReferences ?? []).map((reference) => ts.resolveProjectReferencePath(reference));
    return { path: file, options: parsed.options, files: new Set(parsed.fileNames), references };
  }
}

/** Whether relative imports have to carry an extension under these options. */
export function requiresExtensions({ options }: TsProject): boolean {
  const { module, moduleResolution } = options;
  if (moduleResolution !== undefined) {
    return moduleResolution >= ts.ModuleResolutionKind.Node16 && moduleResolution <= ts.ModuleResolutionKind.NodeNext;
  }
  return module !== undefined && module >= ts.ModuleKind.Node16 && module <= ts.ModuleKind.NodeNext;
}

function withoutConfig(): TsProject {
  return {
    configPath: undefined,
    options: withForced(defaultOptions()),
    checksJavaScript: false,
    declarationFiles: [],
  };
}

function withForced(options: ts.CompilerOptions): ts.CompilerOptions {
  return { ...options, ...forcedOptions };
}

/** What TypeScript takes for `rootDir` where nothing is said: the deepest directory that holds all sources. */
function commonDirectory(files: readonly string[]): string | undefined {
  const [first, ...rest] = files.filter((file) => !/\.d\.[cm]?ts$/.test(file)).map((file) => path.posix.dirname(file));
  if (first === undefined) return undefined;
  const isAbove = (dir: string): boolean => rest.every((other) => `${other}/`.startsWith(`${dir}/`));
  let dir = first;
  while (!isAbove(dir) && dir !== path.posix.dirname(dir)) dir = path.posix.dirname(dir);
  return dir;
}

/** "No inputs were found": usual in a config that only holds references. */
function isEmptyProject(diagnostic: ts.Diagnostic): boolean {
  return diagnostic.code === 18002 || diagnostic.code === 18003;
}

function textOf(diagnostic: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
}
