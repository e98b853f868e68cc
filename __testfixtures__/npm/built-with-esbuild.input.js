import { writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

export async function main(log) {
  writeFileSync('entry.js', "import { two } from './two.js';\nconsole.log(two + 1);\n");
  writeFileSync('two.js', 'export const two: number = 2;\n');
  const built = esbuild.buildSync({
    entryPoints: ['entry.js'],
    bundle: true,
    write: false,
    metafile: true,
    loader: { '.js': 'ts' },
  });
  log(built.outputFiles[0].text, esbuild.analyzeMetafileSync(built.metafile).trim());
  log(esbuild.transformSync('let x: number = 1', { loader: 'ts' }).code);
  try {
    esbuild.transformSync('let =', { logLevel: 'silent' });
  } catch (error) {
    log(error.message, esbuild.formatMessagesSync(error.errors, { kind: 'error' }));
  }
}
