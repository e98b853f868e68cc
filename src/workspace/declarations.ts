// Declaration files that somebody wrote for a JavaScript file: beside it, or where package.json names one for its entry.
import path from 'node:path';
import { readFiles, type SourceText } from './files.js';
import type { PackageInfo } from './package.js';

const javascript = /\.([cm]?)jsx?$/;

/** Reads them when they are first asked for. */
export class Declarations {
  readonly #packageOf: (file: string) => PackageInfo | undefined;
  readonly #read = new Map<string, SourceText | undefined>();

  constructor(packageOf: (file: string) => PackageInfo | undefined) {
    this.#packageOf = packageOf;
  }

  of(file: string): SourceText[] {
    if (!javascript.test(file)) return [];
    return [file.replace(javascript, '.d.$1ts'), ...this.#named(file)].flatMap((wanted) => this.#text(wanted) ?? []);
  }

  /** What was read under this path. */
  at(file: string): SourceText | undefined {
    return this.#read.get(file);
  }

  #named(file: string): string[] {
    const info = this.#packageOf(file);
    if (info === undefined) return [];
    const entries = info.entries.map((entry) => path.posix.join(info.dir, entry));
    const isEntry = entries.some((entry) => entry === file || `${entry}.js` === file || `${entry}/index.js` === file);
    return isEntry ? entries.filter((entry) => /\.d\.[cm]?ts$/.test(entry)) : [];
  }

  #text(file: string): SourceText | undefined {
    if (!this.#read.has(file)) this.#read.set(file, readFiles([file]).files[0]);
    return this.#read.get(file);
  }
}

/** Whether a declaration file stands beside the JavaScript that it describes, and thus in its way. */
export function hidesSource(file: string, exists: (file: string) => boolean): boolean {
  const found = /^(.*)\.d\.([cm]?)ts$/.exec(file);
  if (found === null || /\/node_modules\//.test(file)) return false;
  const [, stem = '', kind = ''] = found;
  return exists(`${stem}.${kind}js`) || (kind === '' && exists(`${stem}.jsx`));
}
