import { writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

export async function main(log) {
  await writeFile('entry.js', "import { two } from './two.js';\nconsole.log(two + 1);\n");
  await writeFile('two.js', 'export const two: number = 2;\n');
  const built = await esbuild.build({
    entryPoints: ['entry.js'],
    bundle: true,
    write: false,
    metafile: true,
    loader: { '.js': 'ts' },
  });
  log(built.outputFiles[0].text, (await esbuild.analyzeMetafile(built.metafile)).trim());
  log((await esbuild.transform('let x: number = 1', { loader: 'ts' })).code);
  try {
    await esbuild.transform('let =', { logLevel: 'silent' });
  } catch (error) {
    log(error.message, await esbuild.formatMessages(error.errors, { kind: 'error' }));
  }
}
