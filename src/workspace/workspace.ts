// `load`, the first stage: what lies on disk, as plain texts and answers about them. The only reader.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../model.js';
import { builtFrom } from './built.js';
import { Declarations } from './declarations.js';
import {
  type Discovered,
  discover,
  discoverCommands,
  type LeftOut,
  leftOutBy,
  nothingLeftOut,
  posix,
  readFiles,
  type SourceText,
} from './files.js';
import { installedAround } from './installed.js';
import { chosenBy, Membership, monorepoAround, requireChosen } from './monorepo.js';
import { type PackageInfo, Packages } from './package.js';
import { Siblings } from './siblings.js';
import { type TsProject, TsProjects } from './tsconfig.js';
import { UserError } from './user-error.js';

export interface LoadOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly projects: readonly string[];
  /** Globs relative to the package root. */
  readonly ignore: readonly string[];
  /** Names or directories of packages of a workspace: of the others nothing is asked. Then the whole workspace is loaded. */
  readonly filter?: readonly string[];
}

export interface Workspace {
  /** Absolute directory of the package that the run is about, with `/`. */
  readonly root: string;
  /** All of the package: whoever calls what turns async may stand anywhere. */
  readonly files: readonly SourceText[];
  /** Whether the user wants to hear of what the file holds: it is among the paths, and not left out. */
  isWanted(file: string): boolean;
  /** Whether the file stays as it is, whatever it calls. */
  isLeftOut(file: string): boolean;
  readonly problems: readonly Problem[];
  /** Grows while projects are looked up. */
  notices(): readonly string[];
  packageOf(file: string): PackageInfo | undefined;
  /** The package at the root of the workspace that the file's package is a member of: what that says holds for all of them. */
  packageAbove(file: string): PackageInfo | undefined;
  /** Declaration files that somebody wrote, read when they are asked for. */
  readonly declarations: Pick<Declarations, 'of' | 'at' | 'written'>;
  projectOf(file: string): TsProject;
  /** The source that is built into what an absolute path names; undefined for anything else. */
  builtFrom(at: string): string | undefined;
  /** Whether a file finds a package of this name in a `node_modules`. */
  isInstalled(file: string, name: string): boolean;
  /** The source that the name of a package of this run leads to, or a path below it. */
  siblingSource(specifier: string): string | undefined;
  /** The packages that files of this run belong to. */
  packages(): readonly PackageInfo[];
}

/** Loads what the user named, and the package around it. Throws `UserError` for what cannot be found. */
export async function loadWorkspace(options: LoadOptions): Promise<Workspace> {
  const packages = new Packages();
  const cwd = posix(path.resolve(options.cwd));
  const home = rootOf(packages, cwd, options.paths);
  const monorepo = await monorepoAround(home, packages);
  const filter = options.filter ?? [];
  const root = filter.length > 0 ? (monorepo?.root ?? home) : home;
  const isIgnored = await leftOutBy(root, options.ignore);
  const membership = new Membership(root, monorepo, packages);
  const packageOf = (file: string): PackageInfo | undefined => membership.of(file);
  const inPackage = await discoverPackage(root, isIgnored, packageOf);
  const isWhole = options.paths.every((wanted) => posix(path.resolve(cwd, wanted)) === root);
  const named = isWhole ? inPackage : await discover(cwd, options.paths, isIgnored);
  const discovered = filter.length > 0 ? filtered(named, filter, root, packageOf) : named;
  const whole = options.ignore.length > 0 ? await discoverPackage(root, nothingLeftOut, packageOf) : inPackage;
  const read = readFiles(discovered.files);
  const wanted = new Set(discovered.files);
  const kept = new Set([...discovered.files, ...inPackage.files]);
  const leftOut = new Set(whole.files.filter((file) => !kept.has(file)));
  // Of these nobody asked what is wrong with them.
  const around = readFiles(whole.files.filter((file) => !wanted.has(file)));
  const projects = new TsProjects(
    root,
    options.projects.map((file) => posix(path.resolve(cwd, file))),
  );
  const sources = new Set([...read.files, ...around.files].map((file) => file.path));
  const exists = (file: string): boolean => sources.has(file);
  const built = { exists, packageOf, outputsAbove: (dir: string) => projects.outputsAbove(dir) };
  const builtInto = (at: string): string | undefined => builtFrom(built, at);
  const siblings = new Siblings({ files: sources, exists, packageOf, builtFrom: builtInto });
  const notices = [...discovered.notices, ...read.notices];
  return {
    root,
    files: [...read.files, ...around.files],
    isWanted: (file) => wanted.has(file),
    isLeftOut: (file) => leftOut.has(file),
    problems: read.problems,
    notices: () => [...notices, ...membership.notices(), ...projects.notices],
    packageOf,
    packageAbove: (file) => membership.above(file),
    declarations: new Declarations({ root, packageOf, builtFrom: builtInto }),
    projectOf: (file) => projects.of(file),
    builtFrom: builtInto,
    isInstalled: installedAround(),
    siblingSource: (specifier) => siblings.sourceOf(specifier),
    packages: () => [...siblings.packages().values()],
  };
}

/** What lies in the packages that `--filter` names. */
function filtered(
  found: Discovered,
  filter: readonly string[],
  root: string,
  packageOf: (file: string) => PackageInfo | undefined,
): Discovered {
  const owners = [...new Set(found.files.map(packageOf))].filter((owner) => owner !== undefined);
  requireChosen(filter, root, owners);
  const isChosen = chosenBy(filter, root);
  return { ...found, files: found.files.filter((file) => isChosen(packageOf(file))) };
}

/** All sources of a package, and commands without an extension. */
async function discoverPackage(
  root: string,
  isIgnored: LeftOut,
  packageOf: (file: string) => PackageInfo | undefined,
): Promise<Discovered> {
  const found = await discover(root, [root], isIgnored);
  const owners = [...new Set(found.files.map(packageOf))].filter((owner) => owner !== undefined);
  return { ...found, files: [...found.files, ...(await discoverCommands(owners, isIgnored))].sort() };
}

function rootOf(packages: Packages, cwd: string, paths: readonly string[]): string {
  const starts = paths.length === 0 ? [cwd] : paths.map((wanted) => staticPart(cwd, wanted));
  const owners = new Set(starts.map((start) => packages.at(start)?.dir));
  const [only] = owners;
  const root = owners.size === 1 ? only : packages.at(commonDir(starts))?.dir;
  if (root !== undefined) return root;
  throw new UserError(
    `No package.json at or above ${commonDir(starts)}. Run in a package, or create one with "npm init".`,
  );
}

/** The directory that a path or glob starts from. A folder may bear the characters of a glob in its name. */
function staticPart(cwd: string, wanted: string): string {
  let at = path.posix.resolve(cwd, wanted.startsWith('/') ? '/' : '.');
  for (const part of posix(wanted).split('/')) {
    const next = path.posix.resolve(at, part);
    if (/[*?{}[\]()!]/.test(part) && !existsSync(next)) return at;
    at = next;
  }
  return at;
}

function commonDir(dirs: readonly string[]): string {
  const split = dirs.map((dir) => dir.split('/'));
  const first = split[0] ?? [''];
  const length = first.findIndex((part, index) => !split.every((parts) => parts[index] === part));
  return first.slice(0, length === -1 ? first.length : length).join('/') || '/';
}
