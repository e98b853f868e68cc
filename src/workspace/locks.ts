// What lock files say of a direct dependency. Read line by line, as far as one version needs it: a broken lock file is
// nobody's mistake here, and says nothing.

import path from 'node:path';
import escapeRegExp from 'escape-string-regexp';
import valid from 'semver/functions/valid.js';

type Reader = (text: string, name: string, range: string | undefined) => string | undefined;

const readers: readonly (readonly [string, Reader])[] = [
  ['package-lock.json', npm],
  ['npm-shrinkwrap.json', npm],
  ['yarn.lock', yarn],
  ['pnpm-lock.yaml', pnpm],
];

/** A dependency; `range` as package.json spells it, for a lock may hold several versions of one package. */
export interface Wanted {
  readonly name: string;
  readonly range: string | undefined;
}

/** @param textOf gives a file's text; undefined where there is none */
export function lockedVersion(
  dir: string,
  { name, range }: Wanted,
  textOf: (file: string) => string | undefined,
): string | undefined {
  for (const [file, read] of readers) {
    const text = textOf(path.posix.join(dir, file));
    const version = text === undefined ? undefined : read(text, name, range);
    if (version !== undefined && valid(version) !== null) return version;
  }
  return undefined;
}

/** `packages["node_modules/glob"].version`, and `dependencies.glob.version` of old npm. */
function npm(text: string, name: string): string | undefined {
  try {
    const lock = JSON.parse(text) as {
      readonly packages?: Readonly<Record<string, { readonly version?: string }>>;
      readonly dependencies?: Readonly<Record<string, { readonly version?: string }>>;
    };
    return lock.packages?.[`node_modules/${name}`]?.version ?? lock.dependencies?.[name]?.version;
  } catch {
    return undefined;
  }
}

/** A block begins with all that it stands for, `glob@^7.1.0, glob@^7.2.0:` or `"glob@npm:^7.1.0":`. */
function yarn(text: string, name: string, range: string | undefined): string | undefined {
  if (range === undefined) return undefined;
  const wanted = new Set([`${name}@${range}`, `${name}@npm:${range}`]);
  for (const block of text.split(/\n(?=\S)/)) {
    const [head = ''] = block.split('\n', 1);
    const specifiers = head
      .replace(/:\s*$/, '')
      .split(',')
      .map((part) => part.trim().replace(/^"|"$/g, ''));
    if (specifiers.some((specifier) => wanted.has(specifier))) return /\n {2}version:? "?([^"\s]+)/.exec(block)?.[1];
  }
  return undefined;
}

/** `glob:` with `specifier:` and `version: 7.2.3(peer@1)` below it, among the importers. */
function pnpm(text: string, name: string): string | undefined {
  const escaped = escapeRegExp(name);
  const entry = new RegExp(`\\n\\s+'?${escaped}'?:\\n\\s+specifier: [^\\n]+\\n\\s+version: '?([^\\s('"]+)`).exec(text);
  return entry?.[1];
}
