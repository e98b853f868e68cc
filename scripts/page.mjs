// Bundles the page of the HTML report (`page/`) with its libraries and their licences into `dist/page/assets.js`: two
// texts, ready to stand in a document.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

export async function buildPage() {
  const { outputFiles, metafile } = await build({
    entryPoints: { page: 'page/main.tsx', style: 'page/page.css' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'dist/page',
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending)).text.trim();
  const assets = { script: inert(`/*\n${licences(metafile)}\n*/\n${text('.js')}`), style: text('.css') };
  if (assets.style.includes('</')) throw new Error('A style sheet holds "</", which could end its element.');
  mkdirSync('dist/page', { recursive: true });
  const lines = Object.entries(assets).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  writeFileSync('dist/page/assets.js', `// Made by scripts/page.mjs.\n${lines.join('')}`);
}

/** Nothing that means something to the element around it; only strings and regular expressions of scripts hold it. */
function inert(script) {
  return script.replace(/<(?=!--|\/?script)/gi, '\\x3c');
}

/** Whoever hands on a report hands on these libraries. */
function licences({ inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const texts = new Map();
  for (const directory of [...packages].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
    const text = licenceText(directory) ?? `Licence: ${license}`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  return [...texts]
    .map(([text, names]) => `${names.join(', ')}\n\n${text}`)
    .join('\n\n')
    .replaceAll('*/', '* /');
}

function licenceText(directory) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license']) {
    try {
      return readFileSync(path.join(directory, name), 'utf8').trim();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return undefined;
}
