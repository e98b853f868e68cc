// The source files through which others see a package, guessed from what its package.json promises.
import path from 'node:path';

/** File names, relative to the package, that `main`, `module`, `types` and `exports` hold; `bin` is no API. */
export function promisedEntries(manifest: Readonly<Record<string, unknown>>): string[] {
  const named = ['main', 'module', 'types', 'typings'].map((field) => manifest[field]);
  const found = [...named, ...leaves(manifest['exports'])].filter((entry) => typeof entry === 'string');
  return found.length > 0 ? [...new Set(found)] : ['index.js'];
}

function leaves(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leaves);
}

/** What an import of `name/subpath` leads to, whatever the condition; of the name alone for an empty one. */
export function entriesOf(manifest: Readonly<Record<string, unknown>>, subpath: string): string[] {
  const { exports } = manifest;
  const isTable = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  if (!isTable) {
    if (subpath === '') return promisedEntries(manifest);
    return exports === undefined ? [subpath] : [];
  }
  const wanted = subpath === '' ? '.' : `./${subpath}`;
  if (wanted in exports) return texts(exports[wanted]);
  return Object.entries(exports).flatMap(([key, target]) => {
    const [before = '', after] = key.split('*');
    if (after === undefined || !wanted.startsWith(before) || !wanted.endsWith(after)) return [];
    const inside = wanted.slice(before.length, wanted.length - after.length);
    return texts(target).map((entry) => entry.replaceAll('*', inside));
  });
}

function texts(value: unknown): string[] {
  return leaves(value).filter((entry) => typeof entry === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The loaded source file that stands behind an entry: itself, its TypeScript, or what is built into it. */
export function sourceOf(dir: string, entry: string, exists: (file: string) => boolean): string | undefined {
  const relative = path.posix.normalize(entry).replace(/\.d(\.[cm]?ts)$/, '$1');
  const bare = relative.replace(/\.[cm]?[jt]sx?$/, '');
  const outside = bare.replace(/^(?:dist|lib|build|out|esm|cjs)(?:\/(?:esm|cjs|src|lib|types))?\//, '');
  const stems = [bare, `${bare}/index`, `src/${outside}`, outside, `lib/${outside}`];
  const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'];
  const candidates = [relative, ...stems.flatMap((stem) => extensions.map((extension) => `${stem}${extension}`))];
  for (const candidate of candidates) {
    const file = path.posix.join(dir, candidate);
    if (exists(file)) return file;
  }
  return undefined;
}
