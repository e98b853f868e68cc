// What the stages of one run ask about: texts, trees, meaning, module systems. Opened once over a workspace.
import path from 'node:path';
import type { Transform } from './api.js';
import type { HelperHost } from './edit/helpers.js';
import { PublicApi } from './reach/public-api.js';
import { Scripts } from './reach/scripts.js';
import { WholeModules } from './reach/whole-modules.js';
import { recipeHelpers } from './recipes/helpers/index.js';
import { type FileFacts, fileFacts } from './syntax/file-facts.js';
import { usesImports } from './syntax/parse.js';
import { Trees } from './syntax/trees.js';
import type { Oracle } from './types/oracle.js';
import { TsMorphOracle } from './types/ts-morph-oracle.js';
import type { ts } from './typescript.js';
import { type ModuleFormat, moduleFormat } from './workspace/format.js';
import { helperHome } from './workspace/helper-home.js';
import type { Importers } from './workspace/importers.js';
import { majorOf } from './workspace/package.js';
import { requiresExtensions } from './workspace/tsconfig.js';
import { Versions } from './workspace/versions.js';
import type { Workspace } from './workspace/workspace.js';

/** For packages that do not say which versions of Node.js they support. */
const defaultFloor = '20.0.0';

export interface Facts {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly oracle: Oracle;
  formatOf(file: string): ModuleFormat;
  /** Lowest Node version that the file's package supports, `major.minor.patch`. */
  nodeFloor(file: string): string;
  /** Lowest major version of a dependency of the file's package; undefined when it does not depend on it. */
  majorOf(file: string, dependency: string): number | undefined;
  /** A semver range that holds the version of a module's package which the file gets; undefined where nothing is known. */
  versionOf(file: string, module: string): string | undefined;
  factsOf(file: string): FileFacts;
  /** Declaration files that somebody wrote for a JavaScript file. */
  declarationsOf(file: string): readonly ts.SourceFile[];
  /** Directory of the package that a file belongs to; undefined where there is none. */
  homeOf(file: string): string | undefined;
  /** Whether others than the package itself can call the function, or use the type. */
  isPublic(owner: ts.Node): boolean;
  readonly importersOf: Importers;
  readonly whole: WholeModules;
  /** Whether whatever the file exports can be seen from outside. */
  shows(file: string): boolean;
  /** Whether a file is run and never loaded. */
  isScript(file: string): boolean;
  /** Whether a file stays as it is, whatever it calls. */
  isLeftOut(file: string): boolean;
}

export interface Opening {
  readonly importersOf: Importers;
  /** The files that the oracle will be asked about. */
  readonly relevant: ReadonlySet<string>;
}

export function openFacts(workspace: Workspace, { importersOf, relevant }: Opening): Facts {
  const { builtFrom, siblingSource, packageOf, packages } = workspace;
  const texts = new Map(workspace.files.map((file) => [file.path, file.text]));
  const trees = new Trees(texts, (file) => workspace.declarations.written(file)?.text);
  // Each file that is taken up later costs the oracle what it has learned: where most are relevant, the rest comes along.
  const taken = relevant.size * 2 > texts.size ? texts.keys() : relevant;
  const roots = new Map(Array.from(taken, (file) => [file, texts.get(file) ?? '']));
  const formatOf = (file: string): ModuleFormat => {
    const imports = texts.has(file) && usesImports(trees.of(file));
    return moduleFormat(file, workspace.projectOf(file).options, workspace.packageOf(file), imports);
  };
  const oracle = new TsMorphOracle({
    root: workspace.root,
    texts: roots,
    projectOf: (file) => workspace.projectOf(file),
    treeOf: (file) => trees.of(file),
    isOwn: (file) => texts.has(file),
    isWritten: (file) => workspace.declarations.written(file) !== undefined,
    builtFrom,
    siblingSource,
  });
  const versions = new Versions(packageOf);
  const whole = new WholeModules({ texts, trees, builtFrom, siblingSource });
  const publicApi = new PublicApi({ oracle, texts, whole, packageOf, packages });
  const shows = (file: string): boolean => publicApi.shows(file);
  const scripts = new Scripts({ root: workspace.root, texts, whole, packageOf, shows });
  return {
    root: workspace.root,
    texts,
    trees,
    oracle,
    formatOf,
    nodeFloor: (file) => packageOf(file)?.nodeFloor ?? workspace.packageAbove(file)?.nodeFloor ?? defaultFloor,
    majorOf: (file, dependency) =>
      majorOf(packageOf(file), dependency) ?? majorOf(workspace.packageAbove(file), dependency),
    versionOf: (file, module) => versions.of(file, module),
    declarationsOf: (file) => workspace.declarations.of(file).map((entry) => trees.add(entry.path, entry.text)),
    isPublic: (owner) => publicApi.has(owner),
    homeOf: (file) => workspace.packageOf(file)?.dir,
    importersOf,
    whole,
    shows,
    isScript: (file) => scripts.has(file),
    isLeftOut: (file) => workspace.isLeftOut(file),
    factsOf: (file) => fileFacts(trees.of(file), formatOf(file) !== 'cjs'),
  };
}

/** Which functions the package promises to others; undefined: it promises some unless it is private. */
export function keptApi(facts: Facts, publicApi: 'keep' | 'twin' | 'change' | undefined): (owner: ts.Node) => boolean {
  return publicApi === 'change' ? () => false : facts.isPublic;
}

/** @param dir relative to the package root; undefined lets each package's layout decide */
export function helperHost(
  workspace: Workspace,
  facts: Facts,
  transforms: readonly Transform[],
  dir: string | undefined,
): HelperHost {
  const files = workspace.files.map((file) => file.path);
  return {
    modules: new Map(
      [...recipeHelpers, ...transforms.flatMap((transform) => transform.helpers)].map((module) => [
        module.name,
        module,
      ]),
    ),
    homeOf: (file, extension, forTests) =>
      dir === undefined
        ? helperHome(forTests ? [] : files, { dir: workspace.packageOf(file)?.dir ?? workspace.root, file, extension })
        : path.posix.join(workspace.root, dir),
    formatOf: facts.formatOf,
    needsExtension: (file) => {
      const project = workspace.projectOf(file);
      // Without a tsconfig nobody compiles: Node strips the types and resolves by the rules of ES modules.
      return requiresExtensions(project) || (project.configPath === undefined && facts.formatOf(file) === 'esm');
    },
    exists: (file) => facts.texts.has(file),
    manifestOf: (file) => {
      const owner = workspace.packageOf(file);
      return owner && { file: path.posix.join(owner.dir, 'package.json'), text: owner.text };
    },
  };
}
