// Declaration files that somebody wrote: those that describe a JavaScript file, beside it or where package.json names one
// for its entry, and any other that is no product.
import path from 'node:path';
import { readFiles, type SourceText } from './files.js';
import { GitIgnore } from './git-ignore.js';
import type { PackageInfo } from './package.js';

const javascript = /\.([cm]?)jsx?$/;
/** What tools write into or below the files that they make. */
const generated = /@generated|\b(?:auto-?)?generated (?:by|from|with|file)\b|do not (?:edit|modify)|sourceMappingURL=/i;

export interface DeclarationsInput {
  readonly root: string;
  packageOf(file: string): PackageInfo | undefined;
  /** The source that is built into what an absolute path names. */
  builtFrom(at: string): string | undefined;
}

/** Reads them when they are first asked for. */
export class Declarations {
  readonly #input: DeclarationsInput;
  readonly #read = new Map<string, SourceText | undefined>();
  readonly #written = new Map<string, SourceText | undefined>();

  constructor(input: DeclarationsInput) {
    this.#input = input;
  }

  of(file: string): SourceText[] {
    if (!javascript.test(file)) return [];
    return [file.replace(javascript, '.d.$1ts'), ...this.#named(file)].flatMap((wanted) => this.#text(wanted) ?? []);
  }

  /** What was read under this path. */
  at(file: string): SourceText | undefined {
    return this.#read.get(file);
  }

  /** A declaration file of the run that a person keeps; undefined for a product, or what belongs to somebody else. */
  written(file: string): SourceText | undefined {
    if (!this.#written.has(file)) this.#written.set(file, this.#isProduct(file) ? undefined : this.#byHand(file));
    return this.#written.get(file);
  }

  #isProduct(file: string): boolean {
    const { root, packageOf, builtFrom } = this.#input;
    const isInside = isDeclarationFile(file) && file.startsWith(`${root}/`) && !file.includes('/node_modules/');
    return !isInside || packageOf(file) === undefined || builtFrom(file) !== undefined;
  }

  #byHand(file: string): SourceText | undefined {
    const dir = path.posix.dirname(file);
    const ignored = new GitIgnore(this.#input.root, dir);
    ignored.enter(dir);
    const found = ignored.has(file) ? undefined : this.#text(file);
    return found === undefined || generated.test(found.text) ? undefined : found;
  }

  #named(file: string): string[] {
    const info = this.#input.packageOf(file);
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

export function isDeclarationFile(file: string): boolean {
  return /\.d\.[cm]?ts$/.test(file);
}

/** Whether a declaration file stands beside the JavaScript that it describes, and thus in its way. */
export function hidesSource(file: string, exists: (file: string) => boolean): boolean {
  const found = /^(.*)\.d\.([cm]?)ts$/.exec(file);
  if (found === null || /\/node_modules\//.test(file)) return false;
  const [, stem = '', kind = ''] = found;
  return exists(`${stem}.${kind}js`) || (kind === '' && exists(`${stem}.jsx`));
}
