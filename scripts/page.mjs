// Bundles the page of the HTML report (`page/`) with its libraries and their licences into `dist/page/assets.js`: two
// texts, ready to stand in a document.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

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
  // Whoever hands on a report hands on these libraries.
  const assets = {
    script: inert(`/*\n${licencesOf(Object.keys(metafile.inputs)).replaceAll('*/', '* /')}\n*/\n${text('.js')}`),
    style: text('.css'),
  };
  if (assets.style.includes('</')) throw new Error('A style sheet holds "</", which could end its element.');
  mkdirSync('dist/page', { recursive: true });
  const lines = Object.entries(assets).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  writeFileSync('dist/page/assets.js', `// Made by scripts/page.mjs.\n${lines.join('')}`);
}

/** Nothing that means something to the element around it; only strings and regular expressions of scripts hold it. */
function inert(script) {
  return script.replace(/<(?=!--|\/?script)/gi, '\\x3c');
}
