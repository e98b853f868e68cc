// Which files may come to see which others, by their import specifiers: an over-estimate, made from texts alone, of what a
// call graph can reach. Relative specifiers lead to one file, names of packages to all that these hold; of what an alias
// may stand for, the last word is compared.
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { isDeclarationFile } from './declarations.js';
import type { PackageInfo } from './package.js';

/** Gives, of some files, these and all that import them, directly or through others. */
export type Importers = (files: readonly string[]) => ReadonlySet<string>;

export interface ImportersInput {
  readonly texts: ReadonlyMap<string, string>;
  packageOf(file: string): Pick<PackageInfo, 'dir' | 'name' | 'dependencies'> | undefined;
  /** The source that is built into what an absolute path names. */
  builtFrom(at: string): string | undefined;
  /** Whether a file finds a package of this name in a `node_modules`. */
  isInstalled(file: string, name: string): boolean;
}

/** Whatever takes a relative path first may load it, but for an URL: `proxyquire('./load', …)`, `requireInject('../lib', …)`. */
const specifier =
  /(?:\bfrom|\brequire\(|\bimport\(|\bimport)\s*['"`]([^'"`\n]+)['"`]|(?<!\bURL)\(\s*['"`](\.{1,2}\/[^'"`\n]+)['"`]/g;

/** Reads the texts when it is first asked: it is worth its time only once there is a finding. */
export function openImporters(input: ImportersInput): Importers {
  let importers: ReadonlyMap<string, readonly string[]> | undefined;
  return (files) => {
    // What a declaration file says may hold everywhere, with an import or without.
    if (files.some((file) => isDeclarationFile(file))) return new Set([...files, ...input.texts.keys()]);
    const found = new Set(files);
    if (files.length > 0) importers ??= importersByTarget(input);
    for (const file of found)
      for (const name of namesOf(file)) for (const importer of importers?.get(name) ?? []) found.add(importer);
    return found;
  };
}

function importersByTarget(input: ImportersInput): Map<string, string[]> {
  const { texts } = input;
  const known = { files: new Set([...texts.keys()].flatMap(exactNames)), packages: packagesByName(input) };
  const importers = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const [, named, first = ''] of text.matchAll(specifier)) {
      const target = targetOf(input, known, { file, module: named ?? first });
      if (target === undefined) continue;
      const list = importers.get(target);
      if (list === undefined) importers.set(target, [file]);
      else if (list.at(-1) !== file) list.push(file);
    }
  }
  return importers;
}

interface Known {
  readonly files: ReadonlySet<string>;
  /** Directories of the packages that are part of the run, by name. */
  readonly packages: ReadonlyMap<string, string>;
}

function packagesByName({ texts, packageOf }: ImportersInput): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of texts.keys()) {
    const owner = packageOf(file);
    if (owner?.name !== undefined) found.set(owner.name, owner.dir);
  }
  return found;
}

interface Import {
  readonly file: string;
  readonly module: string;
}

/** undefined for what is none of these files. */
function targetOf(
  { packageOf, builtFrom, isInstalled }: ImportersInput,
  known: Known,
  { file, module }: Import,
): string | undefined {
  if (/^\.{1,2}(?:\/|$)/.test(module)) {
    const named = path.posix.resolve(path.posix.dirname(file), module);
    const at = withoutExtension(named);
    if (known.files.has(at)) return at;
    const source = builtFrom(named);
    // A directory without an index is told by its `package.json`, which may name any file below.
    return source === undefined ? below(at) : withoutExtension(source);
  }
  if (isBuiltin(module)) return undefined;
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;
  const dir = known.packages.get(name);
  if (dir !== undefined) return below(dir);
  if (packageOf(file)?.dependencies.has(name) || isInstalled(file, name)) return undefined;
  return word(path.posix.basename(withoutExtension(module)));
}

/** Everything by which a file may be imported. */
function namesOf(file: string): string[] {
  const parents = ancestors(file);
  const words = [path.posix.basename(withoutExtension(file))];
  // An alias may name a directory for its index, and a whole package for what stands in its `src`.
  if (words[0] === 'index') words.push(...parents.slice(0, 2).map((dir) => path.posix.basename(dir)));
  return [...exactNames(file), ...words.map(word), ...parents.map(below)];
}

/** `/lib/read.js` → `/lib/read`; an index goes by the name of its directory too. */
function exactNames(file: string): string[] {
  const name = withoutExtension(file);
  return path.posix.basename(name) === 'index' ? [name, path.posix.dirname(name)] : [name];
}

function withoutExtension(file: string): string {
  return file.replace(/\.[cm]?[jt]sx?$/, '');
}

/** From the nearest to the root. */
function ancestors(file: string): string[] {
  const dir = path.posix.dirname(file);
  return dir === path.posix.dirname(dir) ? [dir] : [dir, ...ancestors(dir)];
}

function word(text: string): string {
  return `word ${text}`;
}

function below(dir: string): string {
  return `below ${dir}`;
}
