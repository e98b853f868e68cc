import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileChange } from '../model.js';
import { createFile, type Disk, realDisk, writeChanges, writeOutput } from './write.js';

let root: string;
const at = (name: string) => path.join(root, name);
const put = (name: string, text: string) => writeFileSync(at(name), text);
const get = (name: string) => readFileSync(at(name), 'utf8');
const never = new AbortController().signal;
const change = (name: string, before = 'old\n'): FileChange => ({ file: at(name), before, after: 'new\n', bom: false });
const write = (changes: FileChange[], disk?: Disk) => writeChanges(changes, never, disk);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'unblock-write-'));
  for (const name of ['a.ts', 'b.ts', 'c.ts']) put(name, 'old\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('writing', () => {
  it('replaces every file', async () => {
    await write([change('a.ts'), change('b.ts')]);
    expect([get('a.ts'), get('b.ts'), get('c.ts')]).toEqual(['new\n', 'new\n', 'old\n']);
  });

  it('keeps the mode', async () => {
    chmodSync(at('a.ts'), 0o755);
    await write([change('a.ts')]);
    expect(statSync(at('a.ts')).mode & 0o777).toBe(0o755);
  });

  it('keeps the byte order mark', async () => {
    put('a.ts', '\uFEFFold\n');
    await write([{ ...change('a.ts'), bom: true }]);
    expect(get('a.ts')).toBe('\uFEFFnew\n');
  });

  it('creates files, and the directories that they need', async () => {
    await write([{ file: at('src/lib/helper.ts'), after: 'made\n', bom: false }]);
    expect(get('src/lib/helper.ts')).toBe('made\n');
  });

  it('goes through a link and keeps it', async () => {
    mkdirSync(at('real'));
    put('real/d.ts', 'old\n');
    symlinkSync(at('real/d.ts'), at('link.ts'));
    await write([change('link.ts'), change('real/d.ts')]);
    expect(lstatSync(at('link.ts')).isSymbolicLink()).toBe(true);
    expect(get('real/d.ts')).toBe('new\n');
  });
});

describe('all or nothing', () => {
  const untouched = () => expect([get('a.ts'), get('b.ts'), get('c.ts')]).toEqual(['old\n', 'old\n', 'old\n']);
  const made: FileChange = { file: path.join('src', 'lib', 'helper.ts'), after: 'made\n', bom: false };
  const all = () => [{ ...made, file: at(made.file) }, change('a.ts'), change('b.ts'), change('c.ts')];
  const failing = (name: string, code: string): Disk => ({
    ...realDisk,
    async replace(file, bytes) {
      if (file === at(name) && bytes.toString() === 'new\n') throw Object.assign(new Error(`${code}: write`), { code });
      await realDisk.replace(file, bytes);
    },
  });

  it('takes everything back when the disk fills', async () => {
    await expect(write(all(), failing('b.ts', 'ENOSPC'))).rejects.toThrow(
      `${at('b.ts')} could not be written: ENOSPC: write; everything written so far was taken back.`,
    );
    untouched();
    expect(readdirSync(root).sort()).toEqual(['a.ts', 'b.ts', 'c.ts']);
  });

  it('takes everything back when a file turns read-only half-way', async () => {
    const turning: Disk = {
      ...realDisk,
      async replace(file, bytes) {
        await realDisk.replace(file, bytes);
        chmodSync(at('c.ts'), 0o444);
      },
    };
    await expect(write(all(), turning)).rejects.toThrow(`${at('c.ts')} could not be written: it is read-only`);
    untouched();
  });

  it('takes everything back when a file changes half-way, and keeps that change', async () => {
    const changing: Disk = {
      ...realDisk,
      async replace(file, bytes) {
        await realDisk.replace(file, bytes);
        if (file === at('a.ts') && bytes.toString() === 'new\n') put('c.ts', 'theirs\n');
      },
    };
    await expect(write(all(), changing)).rejects.toThrow(`${at('c.ts')} could not be written: it changed`);
    expect([get('a.ts'), get('b.ts'), get('c.ts')]).toEqual(['old\n', 'old\n', 'theirs\n']);
  });

  it('takes everything back when it is told to stop', async () => {
    const controller = new AbortController();
    const stopping: Disk = {
      ...realDisk,
      async replace(file, bytes) {
        await realDisk.replace(file, bytes);
        if (file === at('b.ts')) controller.abort();
      },
    };
    await expect(writeChanges(all(), controller.signal, stopping)).rejects.toThrow(
      'Stopped while writing; everything written so far was taken back.',
    );
    untouched();
    expect(readdirSync(root).sort()).toEqual(['a.ts', 'b.ts', 'c.ts']);
  });

  it('says what could not be taken back', async () => {
    const broken: Disk = {
      ...realDisk,
      async replace(file, bytes) {
        if (file !== at('a.ts') || bytes.toString() === 'old\n')
          throw new Error(`no way to write ${path.basename(file)}`);
        await realDisk.replace(file, bytes);
      },
    };
    await expect(write([change('a.ts'), change('b.ts')], broken)).rejects.toThrow(
      'not everything could be taken back (no way to write a.ts)',
    );
  });
});

describe('nothing is written when', () => {
  const refused = async (changes: FileChange[], message: string) => {
    await expect(write([change('a.ts'), ...changes])).rejects.toThrow(message);
    expect(get('a.ts')).toBe('old\n');
  };

  it('a file is not what was read', async () => {
    await refused([change('b.ts', 'older\n')], 'it changed while unblock was working');
  });

  it('a file is gone', async () => {
    rmSync(at('b.ts'));
    await refused([change('b.ts')], `${at('b.ts')} could not be written`);
  });

  it('a new file is there already', async () => {
    await refused([{ file: at('b.ts'), after: 'made\n', bom: false }], 'it changed while unblock was working');
  });
});

it('never creates a file over another', async () => {
  expect(await createFile(at('a.ts'), 'new\n')).toBe(false);
  expect(get('a.ts')).toBe('old\n');
  expect(await createFile(at('new.ts'), 'new\n')).toBe(true);
});

it('says in one line why the result cannot be written', async () => {
  await expect(writeOutput(at('missing/out.json'), '{}')).rejects.toThrow(
    /^The result could not be written to .*missing\/out\.json: its directory does not exist\. Make the directory, or name another file\.$/,
  );
});

it('writes the result into a pipe, and leaves the pipe in its place', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const [text] = await Promise.all([readFile(at('pipe'), 'utf8'), writeOutput(at('pipe'), '{}')]);
  expect(text).toBe('{}');
  expect(statSync(at('pipe')).isFIFO()).toBe(true);
});
