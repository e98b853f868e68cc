// First step of `load`: from paths, directories and globs to texts. Knows nothing of TypeScript.
import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../model.js';
import { type Found, filesBelow, filesOf, isGlob, matching } from './glob.js';
import { UserError } from './user-error.js';

/** A file's text without byte order mark; `path` is absolute, with `/`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
}

/** Files over this many bytes are generated or data, and skipped with a notice. */
const maxBytes = 1024 * 1024;
const sourceFile = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const declarationFile = /\.d\.(?:[^./]+\.)?[cm]?ts$/;
const isBare = /^(?:[\w@-]+\/)*[\w-]+$/;
const neverRead = /(?:^|\/)node_modules\/|\.d\.(?:[cm]?ts|[^/]*\.ts)$|\.min\.[cm]?js$/;

/** Whether a file is looked at, by its name alone. */
export function isSourceName(file: string): boolean {
  return sourceFile.test(file) && !declarationFile.test(file);
}

export interface Discovered {
  readonly files: readonly string[];
  readonly notices: readonly string[];
}

/** Tells, of absolute paths, what nobody wants to be read. */
export type LeftOut = (file: string) => boolean;

/** @param globs relative to an absolute directory, with `/` */
export async function leftOutBy(root: string, globs: readonly string[]): Promise<LeftOut> {
  const matches = await matching(globs.map((glob) => glob.replace(/^(?:\.?\/)+/, '')));
  return (file) => file.startsWith(`${root}/`) && matches(file.slice(root.length + 1));
}

export const nothingLeftOut: LeftOut = () => false;

/** Expands what the user named. Throws `UserError` for a path that does not exist and a glob without a match. */
export async function discover(cwd: string, paths: readonly string[], isLeftOut: LeftOut): Promise<Discovered> {
  const files = new Set<string>();
  const notices: string[] = [];
  for (const wanted of paths) {
    const found = await expand(cwd, wanted, isLeftOut);
    for (const file of found.files) files.add(file);
    notices.push(...found.notices);
  }
  return { files: [...files].sort(), notices };
}

async function expand(cwd: string, wanted: string, isLeftOut: LeftOut): Promise<Discovered> {
  const absolute = path.resolve(cwd, wanted);
  const stats = statsOf(absolute);
  if (stats?.isFile()) return { files: [namedFile(wanted, realpathSync.native(absolute))], notices: [] };
  if (stats?.isDirectory()) {
    const dir = posix(absolute);
    return readable(
      filesBelow(dir, (file) => sourceFile.test(file)),
      isLeftOut,
    );
  }
  if (!isGlob(wanted)) {
    throw new UserError(`No file or directory "${wanted}" in ${cwd}. Name one that exists, or a glob in quotes.`);
  }
  const found = readable(await filesOf(posix(cwd), posix(wanted), { gitignore: true }), isLeftOut);
  const files = found.files.filter((file) => sourceFile.test(file));
  if (files.length === 0) {
    throw new UserError(`The glob "${wanted}" matches no JavaScript or TypeScript file in ${cwd}. Check its pattern.`);
  }
  return { files, notices: found.notices };
}

/** undefined for what is not there, and what leads in circles. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** Without what is never read, and what is left out. */
function readable({ files, links }: Found, isLeftOut: LeftOut): Discovered {
  const isRead = (file: string): boolean => !neverRead.test(file) && !isLeftOut(file);
  return {
    files: files.filter(isRead),
    notices: links
      .filter(isRead)
      .map((link) => `Skipped the symbolic link ${link}: only the file itself is rewritten.`),
  };
}

function namedFile(wanted: string, file: string): string {
  if (!isSourceName(file)) {
    throw new UserError(
      `"${wanted}" is no JavaScript or TypeScript source file. Name a .ts, .js, .tsx, .jsx, .mts, .cts, .mjs or .cjs file.`,
    );
  }
  return posix(file);
}

/** Commands of packages that bear no extension: `bin/serve` is told by its first line. */
export async function discoverCommands(
  owners: readonly { readonly dir: string; readonly commands: readonly string[] }[],
  isLeftOut: LeftOut,
): Promise<string[]> {
  const found = owners.flatMap(({ dir, commands }) => {
    const bare = commands.map((command) => path.posix.normalize(command)).filter((command) => isBare.test(command));
    return bare.map(async (command) => {
      const listed = async (gitignore: boolean): Promise<readonly string[]> =>
        readable(await filesOf(dir, command, { gitignore }), isLeftOut).files;
      const kept = (await listed(true)).filter((file) => isNodeScript(file));
      if (kept.length > 0) return kept;
      // Ignored as a product, but no bundle: it may have been added to the repository all the same.
      return (await listed(false)).filter((file) => isNodeScript(file, loadsOwn));
    });
  });
  return (await Promise.all(found)).flat();
}

const loadsOwn = /\b(?:require\(|from|import\(?)\s*['"`]\./;

function isNodeScript(file: string, holding = /^/): boolean {
  const text = readFileSync(file, 'utf8');
  return /^#!.*\bnode\b/.test(text) && holding.test(text);
}

export interface ReadFiles {
  readonly files: readonly SourceText[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/**
 * Reads every file once. What cannot be treated is named in `problems` (broken) or `notices` (not meant to be read).
 * Synchronous: nothing else waits for this process, and a promise for each file costs several times its reading.
 */
export function readFiles(paths: readonly string[]): ReadFiles {
  const files: SourceText[] = [];
  const problems: Problem[] = [];
  const notices: string[] = [];
  for (const file of paths) {
    const result = readOne(file);
    if ('text' in result) files.push(result);
    else if ('notice' in result) notices.push(result.notice);
    else problems.push(result);
  }
  return { files, problems, notices };
}

function readOne(file: string): SourceText | Problem | { notice: string } {
  try {
    // Decoded on the way, which is faster than a buffer and its text; only what looks odd is read as bytes.
    const raw = readFileSync(file, 'utf8');
    return raw.length * 3 > maxBytes || raw.includes('\uFFFD') ? readOdd(file) : sourceText(file, raw);
  } catch (error) {
    return { file, message: `cannot be read (${(error as NodeJS.ErrnoException).code}); it was left alone` };
  }
}

/** Large, or not UTF-8: whoever decodes it puts U+FFFD for what is none. */
function readOdd(file: string): SourceText | Problem | { notice: string } {
  const bytes = readFileSync(file);
  if (bytes.length > maxBytes) return { notice: `Skipped ${file}: larger than 1 MB.` };
  if (!isUtf8(bytes)) return { file, message: 'is not valid UTF-8; it was left alone' };
  return sourceText(file, bytes.toString('utf8'));
}

function sourceText(file: string, raw: string): SourceText | { notice: string } {
  const bom = raw.startsWith('\uFEFF');
  const text = bom ? raw.slice(1) : raw;
  if (isMinified(text)) return { notice: `Skipped ${file}: it looks minified.` };
  return { path: file, text, bom };
}

/** Minified or generated code: few, very long lines. */
function isMinified(text: string): boolean {
  const few = text.length / 400;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines < few; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length >= 5000 && lines < few && text.split('\n').some((line) => line.length > 5000);
}

export function posix(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
