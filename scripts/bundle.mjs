// Bundles the command line, the API and each transform into `dist/`, with the development dependencies that they import and
// their licences: loading a thousand small files takes longer than reading a package. Types are the compiler's business.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.mjs';

const transforms = readdirSync('transforms').filter((name) => name.endsWith('.ts'));
const entries = ['src/cli/main.ts', 'src/index.ts', ...transforms.map((name) => `transforms/${name}`)];

/** What a dry run loads before a file hits. With all that these import it makes one chunk. */
const start = ['src/cli/main.ts', 'src/cli/commands/check.ts', 'src/cli/commands/fix.ts', 'src/report/diff.ts'];

export async function bundle() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const stays = [...Object.keys(dependencies), 'unblock', '#page'];
  const bundled = await rolldown({
    input: Object.fromEntries(entries.map((file) => [file.replace(/\.ts$/, ''), file])),
    platform: 'node',
    external: (id) => stays.some((name) => id === name || id.startsWith(`${name}/`)),
    preserveEntrySignatures: 'allow-extension',
    plugins: [lateWidth],
    checks: { ineffectiveDynamicImport: false },
  });
  let starting;
  const group = (id, context) => {
    starting ??= reached(start, context);
    return starting.has(id) ? 'start' : null;
  };
  const { output } = await bundled.write({
    dir: 'dist',
    chunkFileNames: 'chunks/[name].js',
    // What is not there need not be read; names stay, for the stack of an error.
    minify: { compress: false, mangle: false },
    comments: false,
    codeSplitting: { groups: [{ name: group, debugName: 'start', includeDependenciesRecursively: false }] },
  });
  const files = [...output, ...(await bundleLate())].flatMap((chunk) => Object.keys(chunk.modules ?? {}));
  writeFileSync('dist/licences.txt', `${licencesOf(files)}\n`);
}

/**
 * `string-width` asks for tables of Unicode when it is parsed already, and a run without a finding has nothing to align: it
 * becomes a file of its own, loaded at the first text. It is called synchronously, so that file is no ES module.
 */
const late = 'string-width';
const lateWidth = {
  name: 'late-width',
  resolveId: { filter: { id: /^string-width$/ }, handler: () => `\0${late}` },
  load: {
    filter: { id: /^\0string-width$/ },
    handler: () => `import { createRequire } from 'node:module';
let width;
export default (text, options) => {
  // What yargs lays out though nobody reads it.
  if (text === '') return 0;
  width ??= createRequire(import.meta.url)('./${late}.cjs').default;
  return width(text, options);
};
`,
  },
};

async function bundleLate() {
  const bundled = await rolldown({ input: { [late]: late }, platform: 'node' });
  const file = { dir: 'dist/chunks', entryFileNames: '[name].cjs', format: 'cjs', exports: 'named', comments: false };
  return (await bundled.write(file)).output;
}

/** These modules and what they import, directly or through others; what is loaded later is not among it. */
function reached(files, context) {
  const found = new Set(files.map((file) => path.resolve(file)));
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
