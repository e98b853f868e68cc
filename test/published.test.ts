// What stands in `dist/`, as `npm run build` leaves it: it imports nothing that npm does not install with it, and what a run
// loads before it has found anything stays small.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

/**
 * What a file imports: at once, and when it is asked to. The bundler writes double quotes and backticks; texts that are written
 * into packages hold single quotes.
 */
function importsOf(file: string): { readonly now: readonly string[]; readonly late: readonly string[] } {
  const text = readFileSync(file, 'utf8');
  const names = (pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name = '']) => name);
  return {
    now: names(/\b(?:import|export)\b\s*(?:[\w$*{][^"'`;]*?\bfrom\s*)?"([^"\n]+)"/g),
    late: names(/\bimport\([`"]([^`"\n$]+)[`"]\)/g),
  };
}

const files = readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !file.startsWith('page'))
  .map((file) => path.join(root, 'dist', file));

test('imports only what is installed with it', () => {
  expect(files.flatMap((file) => importsOf(file).late)).toContain('jiti');
  const outside = files.flatMap((file) =>
    Object.values(importsOf(file))
      .flat()
      .filter((name) => !name.startsWith('.') && !name.startsWith('#') && !isBuiltin(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name),
  );
  const missing = [...new Set(outside)].filter((name) => !Object.hasOwn(manifest.dependencies, name));
  expect(missing, 'List it in `dependencies`, or let scripts/bundle.mjs bundle it.').toEqual([]);
});

test('starts with little', () => {
  const loaded = new Set([path.join(root, 'dist/src/cli/main.js')]);
  const outside: string[] = [];
  for (const file of loaded) {
    for (const name of importsOf(file).now) {
      if (name.startsWith('.')) loaded.add(path.resolve(path.dirname(file), name));
      else if (!isBuiltin(name)) outside.push(name);
    }
  }
  expect(outside, 'Import it where it is used.').toEqual([]);
  expect([...loaded].map((file) => path.basename(file)).sort()).toEqual(['main.js', 'rolldown-runtime.js']);
  const size = [...loaded].reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(size, 'Every 100 kB take three milliseconds of each start: import late what few runs need.').toBeLessThan(
    250_000,
  );
});
