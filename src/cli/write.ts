// The only writer. All files of a rewrite are written or none: each is replaced whole, and when one fails or the
// process is told to stop, those already written get their old bytes back. Knows nothing of why a file changes.
import {
  access,
  appendFile,
  constants,
  lstat,
  mkdir,
  readFile,
  realpath,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { FileChange } from '../model.js';
import { UserError } from '../workspace/user-error.js';

/** What the writer does to a disk; tests hand in one that fails. */
export interface Disk {
  /** The bytes of a file; undefined when there is none. */
  read(file: string): Promise<Buffer | undefined>;
  /** The file that a link leads to. */
  resolve(file: string): Promise<string>;
  isReadOnly(file: string): Promise<boolean>;
  /** Replaces or creates a file whole, keeping its mode. */
  replace(file: string, bytes: Buffer): Promise<void>;
  remove(file: string): Promise<void>;
  /** Makes missing directories; gives the topmost that it made. */
  makeDirectory(directory: string): Promise<string | undefined>;
  removeDirectory(directory: string): Promise<void>;
}

interface Step {
  readonly target: string;
  readonly old: Buffer | undefined;
  readonly next: Buffer;
}

type Undo = readonly (() => Promise<void>)[];

const byteOrderMark = '\uFEFF';

/** Throws `UserError` when not every file could be written; then all are as before. */
export async function writeChanges(
  changes: readonly FileChange[],
  signal: AbortSignal,
  disk = realDisk,
): Promise<void> {
  await applyAll(changes, signal, disk);
}

/** Does something while files are changed, and takes the changes back whatever comes of it. Throws `UserError` as above. */
export async function whileWritten<T>(
  changes: readonly FileChange[],
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const undo = await applyAll(changes, signal, realDisk);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    requireUndone(await takeBack(undo));
    throw error;
  }
  requireUndone(await takeBack(undo));
  return result;
}

function requireUndone(lost: readonly string[]): void {
  if (lost.length === 0) return;
  throw new UserError(
    `The rewrite could not be taken back everywhere (${lost.join('; ')}): compare with "git diff", and bring back what is left with "git checkout".`,
  );
}

/** Gives the steps that take everything back. */
async function applyAll(changes: readonly FileChange[], signal: AbortSignal, disk: Disk): Promise<Undo> {
  const undo: (() => Promise<void>)[] = [];
  const steps = new Map<string, Step>();
  let current = '';
  try {
    for (const change of changes) {
      current = change.file;
      const step = await prepare(change, disk);
      // A file and a link to it are one target.
      steps.set(step.target, step);
    }
    for (const step of steps.values()) {
      signal.throwIfAborted();
      current = step.target;
      await apply(step, disk, undo);
    }
    signal.throwIfAborted();
    return undo;
  } catch (error) {
    const lost = await takeBack(undo);
    throw failure(signal.aborted ? undefined : current, error, lost);
  }
}

async function prepare(change: FileChange, disk: Disk): Promise<Step> {
  const target = change.before === undefined ? change.file : await disk.resolve(change.file);
  const old = await disk.read(target);
  requireSame(old, change.before === undefined ? undefined : bytesOf(change.before, change.bom));
  return { target, old, next: bytesOf(change.after, change.bom) };
}

function requireSame(now: Buffer | undefined, expected: Buffer | undefined): void {
  if (expected === undefined ? now === undefined : now?.equals(expected)) return;
  throw new Error('it changed while unblock was working; run it again');
}

function bytesOf(text: string, bom: boolean): Buffer {
  return Buffer.from(bom ? byteOrderMark + text : text);
}

async function apply({ target, old, next }: Step, disk: Disk, undo: (() => Promise<void>)[]): Promise<void> {
  // Time has passed since all files were compared: the ones before this one took theirs.
  requireSame(await disk.read(target), old);
  if (old === undefined) {
    const made = await disk.makeDirectory(path.dirname(target));
    if (made !== undefined) undo.push(() => removeEmpty(path.dirname(target), made, disk));
    undo.push(() => disk.remove(target));
  } else {
    if (await disk.isReadOnly(target)) throw new Error('it is read-only');
    undo.push(() => restore(target, old, disk));
  }
  await disk.replace(target, next);
}

async function restore(target: string, old: Buffer, disk: Disk): Promise<void> {
  const now = await disk.read(target);
  if (!now?.equals(old)) await disk.replace(target, old);
}

/** Removes `directory` and those above it up to `topmost`, which were made for a file that is gone again. */
async function removeEmpty(directory: string, topmost: string, disk: Disk): Promise<void> {
  for (let each = directory; ; each = path.dirname(each)) {
    await disk.removeDirectory(each);
    if (each === topmost) return;
  }
}

/** Runs all steps back, last first; gives what could not be undone. */
async function takeBack(undo: Undo): Promise<string[]> {
  const lost: string[] = [];
  for (const step of undo.toReversed()) await step().catch((error: unknown) => lost.push(messageOf(error)));
  return lost;
}

function failure(file: string | undefined, error: unknown, lost: readonly string[]): UserError {
  const what = file === undefined ? 'Stopped while writing' : `${file} could not be written: ${messageOf(error)}`;
  const state =
    lost.length === 0
      ? 'everything written so far was taken back'
      : `not everything could be taken back (${lost.join('; ')}): compare with "git diff"`;
  return new UserError(`${what}; ${state}.`, { cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Creates a file that is not there yet; false when it is. */
export async function createFile(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw new UserError(`${file} could not be written: ${messageOf(error)}.`, { cause: error });
  }
}

/** Throws `UserError` where a result could not be written to `file`: known before the run, nobody waits for a refusal. */
export async function requirePlace(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new UserError(`The result could not be written to ${file}: ${obstacles['EISDIR']}`);
  const around = await stat(path.dirname(file)).catch(() => undefined);
  if (!around?.isDirectory()) throw new UserError(`The result could not be written to ${file}: ${obstacles['ENOENT']}`);
}

const obstacles: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist. Make the directory, or name another file.',
  EISDIR: 'a directory is in its place. Name a file.',
  EACCES: 'you may not write there. Name a file in another directory.',
  EROFS: 'the disk is read-only. Name a file in another directory.',
};

/** Writes the result of a run where `--output` says. */
export async function writeOutput(file: string, text: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  // What is no file, `/dev/null` or a pipe, must not be replaced by one.
  const write = found === undefined || found.isFile() ? writeFileAtomic(file, text) : writeFile(file, text);
  await write.catch((error: unknown) => unwritable(file, error));
}

/** Adds to a file that others write to as well. */
export async function appendOutput(file: string, text: string): Promise<void> {
  await appendFile(file, text).catch((error: unknown) => unwritable(file, error));
}

function unwritable(file: string, error: unknown): never {
  const why = Object.keys(obstacles).find((code) => hasCode(error, code)) ?? '';
  throw new UserError(`The result could not be written to ${file}: ${obstacles[why] ?? `${messageOf(error)}.`}`, {
    cause: error,
  });
}

/** Writes files by name into a directory, which is made where it is missing. */
export async function writeFiles(directory: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    throw new UserError(`${directory} could not be made: ${messageOf(error)}.`, { cause: error });
  }
  for (const [name, text] of Object.entries(files)) await writeOutput(path.join(directory, name), text);
}

/** Keeps something for the next run; what cannot be kept is lost without a word. */
export async function writeNote(file: string, text: string): Promise<void> {
  await writeFileAtomic(file, text).catch(() => undefined);
}

export async function removeNote(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}

export const realDisk: Disk = {
  async read(file) {
    try {
      return await readFile(file);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  },
  resolve: (file) => realpath(file),
  async isReadOnly(file) {
    const { mode } = await stat(file);
    // The superuser may write to everything; a file without any write permission is meant to stay as it is all the same.
    if ((mode & 0o222) === 0) return true;
    return access(file, constants.W_OK).then(
      () => false,
      () => true,
    );
  },
  replace: (file, bytes) => writeFileAtomic(file, bytes),
  remove: (file) => rm(file, { force: true }),
  makeDirectory: (directory) => mkdir(directory, { recursive: true }),
  async removeDirectory(directory) {
    if ((await lstat(directory)).isDirectory()) await rmdir(directory);
  },
};

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
