// Which files may come to see which others, by the last part of their import specifiers: a cheap over-estimate, made
// from texts alone, of what a call graph can reach.
import path from 'node:path';

const specifier = /(?:\bfrom|\brequire\(|\bimport\(|\bimport)\s*['"`]([^'"`\n]+)['"`]/g;

/** Gives, of some files, these and all that import them, directly or through others. */
export function importersOf(texts: ReadonlyMap<string, string>): (files: readonly string[]) => ReadonlySet<string> {
  let importers: ReadonlyMap<string, readonly string[]> | undefined;
  return (files) => {
    const found = new Set(files);
    if (files.length > 0) importers ??= importersByStem(texts);
    for (const file of found)
      for (const stem of stemsOf(file)) for (const importer of importers?.get(stem) ?? []) found.add(importer);
    return found;
  };
}

function importersByStem(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const [, module = ''] of text.matchAll(specifier)) {
      const stem = stemOf(module) || path.posix.basename(path.posix.dirname(file));
      importers.set(stem, [...(importers.get(stem) ?? []), file]);
    }
  }
  return importers;
}

/** `./lib/read.js` → `read`; `.` and `..` name a directory by its index, and are looked up by that directory's name. */
function stemOf(module: string): string {
  const base = path.posix.basename(module).replace(/\.[cm]?[jt]sx?$/, '');
  return /^\.*$/.test(base) ? '' : base;
}

function stemsOf(file: string): string[] {
  const stem = stemOf(file);
  const dir = path.posix.basename(path.posix.dirname(file));
  // A package's entry is imported by the package's name or by directory; both end in words that the path holds.
  return stem === 'index' ? [stem, dir, path.posix.basename(path.posix.dirname(path.posix.dirname(file)))] : [stem];
}
