// Bundles the command line, the API and each transform into `dist/`, with the development dependencies that they import and
// their licences: loading a thousand small files takes longer than reading a package. Types are the compiler's business.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { answers } from './answers.mjs';
import { builtins, bundleLate, late } from './late.mjs';
import { licencesOf } from './licences.mjs';

const transforms = readdirSync('transforms').filter((name) => name.endsWith('.ts'));
const entries = ['src/cli/main.ts', 'src/index.ts', ...transforms.map((name) => `transforms/${name}`)];

/** What a dry run loads before a file hits. With all that these import it makes one chunk. */
const start = ['src/cli/main.ts', 'src/cli/commands/check.ts', 'src/cli/commands/fix.ts'];

/** What a run with a finding loads besides, and a transform that jscodeshift runs. */
const tables = ['src/cli/transforms.ts'];

export async function bundle() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = [...Object.keys(dependencies), 'unblock', '#page'];
  const stays = (id) => names.some((name) => id === name || id.startsWith(`${name}/`));
  const bundled = await rolldown({
    input: Object.fromEntries(entries.map((file) => [file.replace(/\.ts$/, ''), file])),
    platform: 'node',
    external: stays,
    preserveEntrySignatures: 'allow-extension',
    plugins: [late('../../chunks'), answers(['src/cli/first-look.ts', 'src/cli/version.ts'], stays), builtins],
    checks: { ineffectiveDynamicImport: false },
  });
  let chunks;
  const group = (id, context) => {
    chunks ??= { start: reached(start, context), transforms: reached(tables, context) };
    // Virtual modules, and what the bundler itself brings.
    if (id.startsWith('\0')) return 'start';
    return Object.keys(chunks).find((name) => chunks[name].has(id)) ?? null;
  };
  const { output } = await bundled.write({
    dir: 'dist',
    chunkFileNames: 'chunks/[name].js',
    // What is not there need not be read; names stay, for the stack of an error.
    minify: { compress: false, mangle: false },
    comments: false,
    codeSplitting: { groups: [{ name: group, debugName: 'start, transforms', includeDependenciesRecursively: false }] },
  });
  const files = [...output, ...(await bundleLate('dist/chunks'))].flatMap((chunk) => Object.keys(chunk.modules ?? {}));
  writeFileSync('dist/licences.txt', `${licencesOf(files)}\n`);
}

/** These modules and what they import, directly or through others; what is loaded later is not among it. */
function reached(files, context) {
  const found = new Set(files.map((file) => path.resolve(file)));
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
