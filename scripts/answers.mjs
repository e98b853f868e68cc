// A plugin of the bundler: some modules are asked by the build for what they export, and the bundle holds the answers.
// A start need not load what it takes to find them.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** @param files modules whose exports are plain data and regular expressions; @param stays which imports the bundle keeps */
export function answers(files, stays) {
  const asked = new Map(files.map((file) => [path.resolve(file), file]));
  return {
    name: 'answers',
    async load(id) {
      if (!asked.has(id)) return null;
      const exported = Object.entries(await evaluated(id, stays));
      const code = exported.map(([name, value]) => `export const ${name} = ${literal(value)};`).join('\n');
      return { code, moduleType: 'js' };
    },
  };
}

async function evaluated(file, external) {
  // Below `dist`, from where the package is found by its own name.
  const dir = mkdtempSync(path.resolve('dist', 'asked-'));
  try {
    const bundled = await rolldown({ input: { asked: file }, platform: 'node', external });
    await bundled.write({ dir, codeSplitting: false });
    return await import(pathToFileURL(path.join(dir, 'asked.js')).href);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function literal(value) {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${literal(field)}`);
  return `{ ${fields.join(', ')} }`;
}
