// Finds the fixtures: `<transform>/<situation>.input.<ext>` or `<transform>/<situation>/input/**`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const fixturesRoot = path.resolve(import.meta.dirname, '../../__testfixtures__');

export interface Fixture {
  readonly transform: string;
  readonly situation: string;
  /** Input files by path relative to the package. */
  readonly input: ReadonlyMap<string, string>;
  /** Where the output file of an input stands. */
  outputPath(file: string): string;
  readonly reportPath: string;
  /** Extension of a single-file fixture; undefined for a directory. */
  readonly extension: string | undefined;
}

const singleInput = /^(.+)\.input(\.[cm]?[jt]sx?)$/;

export function transformsWithFixtures(): string[] {
  return readdirSync(fixturesRoot).filter((name) => statSync(path.join(fixturesRoot, name)).isDirectory());
}

export function fixturesOf(transform: string): Fixture[] {
  const dir = path.join(fixturesRoot, transform);
  return readdirSync(dir).flatMap((entry) => {
    const single = singleInput.exec(entry);
    if (single) return [singleFixture(transform, dir, single[1] ?? '', single[2] ?? '')];
    return statSync(path.join(dir, entry)).isDirectory() ? [directoryFixture(transform, path.join(dir, entry))] : [];
  });
}

function singleFixture(transform: string, dir: string, situation: string, extension: string): Fixture {
  const text = readFileSync(path.join(dir, `${situation}.input${extension}`), 'utf8');
  return {
    transform,
    situation,
    extension,
    input: new Map([[`${situation}${extension}`, text]]),
    outputPath: () => path.join(dir, `${situation}.output${extension}`),
    reportPath: path.join(dir, `${situation}.report.txt`),
  };
}

function directoryFixture(transform: string, dir: string): Fixture {
  return {
    transform,
    situation: path.basename(dir),
    extension: undefined,
    input: readTree(path.join(dir, 'input')),
    outputPath: (file) => path.join(dir, 'output', file),
    reportPath: path.join(dir, 'report.txt'),
  };
}

/** Files below a directory by relative path with `/`. */
export function readTree(dir: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(dir, entry);
    if (statSync(file).isFile()) found.set(entry.split(path.sep).join('/'), readFileSync(file, 'utf8'));
  }
  return found;
}
