import { readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { importFromString } from 'import-module-string';

export function load(code, filePath) {
  return importFromString(code, {
    filePath,
    resolveImportContent: async function (found = {}) {
      if (found.mode !== 'relative' || !(await access(found.path).then(() => true, () => false))) return;
      return await readFile(found.path, 'utf8');
    },
  });
}

/** It is awaited, and this one is called for its value. */
export function loadPlain(code, filePath) {
  return importFromString(code, {
    filePath,
    serializeData: (data) => `${readFileSync('prefix.txt', 'utf8')}${JSON.stringify(data)}`,
  });
}
