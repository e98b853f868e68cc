// Which source a package's name leads to where the package is one of the run: a call of a sibling's function is a call of our
// own, whether or not the sibling is built, and whether or not anything is installed.
import path from 'node:path';
import { sourceOf } from './entries.js';
import type { PackageInfo } from './package.js';

export interface SiblingsInput {
  /** Sources of the run. */
  readonly files: Iterable<string>;
  exists(file: string): boolean;
  packageOf(file: string): PackageInfo | undefined;
  /** The source that is built into what an absolute path names. */
  builtFrom(at: string): string | undefined;
}

export class Siblings {
  readonly #input: SiblingsInput;
  #byName: ReadonlyMap<string, PackageInfo> | undefined;

  constructor(input: SiblingsInput) {
    this.#input = input;
  }

  /** Packages of the run, by name; of two with one name the nearer to the root. */
  packages(): ReadonlyMap<string, PackageInfo> {
    this.#byName ??= this.#read();
    return this.#byName;
  }

  /** @param specifier `@acme/lib` or `@acme/lib/load.js`; undefined for what is no package of the run */
  sourceOf(specifier: string): string | undefined {
    const [, name = '', subpath = ''] = /^((?:@[^/]+\/)?[^@./][^/]*)(?:\/(.*))?$/.exec(specifier) ?? [];
    const info = this.packages().get(name);
    if (info === undefined) return undefined;
    const { builtFrom, exists } = this.#input;
    for (const entry of info.entriesOf(subpath)) {
      const found = builtFrom(path.posix.join(info.dir, entry)) ?? sourceOf(info.dir, entry, exists);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #read(): Map<string, PackageInfo> {
    const found = new Map<string, PackageInfo>();
    for (const file of this.#input.files) {
      const info = this.#input.packageOf(file);
      if (info?.name === undefined) continue;
      const known = found.get(info.name);
      if (known === undefined || info.dir.length < known.dir.length) found.set(info.name, info);
    }
    return found;
  }
}
