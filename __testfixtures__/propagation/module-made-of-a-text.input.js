import { existsSync, readFileSync } from 'node:fs';
import { importFromString } from 'import-module-string';

export function load(code, filePath) {
  return importFromString(code, {
    filePath,
    resolveImportContent: function (found = {}) {
      if (found.mode !== 'relative' || !existsSync(found.path)) return;
      return readFileSync(found.path, 'utf8');
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
