import { access, readdir } from 'node:fs/promises';
import { deleteAsync } from 'del';
import { makeDirectory } from 'make-dir';
import * as makers from 'mkdirp';
import { rimraf } from 'rimraf';
import * as removers from 'rimraf';

export async function main(log: (...values: unknown[]) => void) {
  log(await makers.mkdirp('x/one/two'), await makers.mkdirp('x/three'), await makers.mkdirp('x/four/five', { mode: 0o755 }), await makers.mkdirp('x'));
  log(await makers.manual('y/m'), await makers.native('y/n'), await makers.mkdirpManual('y/o'), await makers.mkdirpNative('y/p/q'));
  log(await makeDirectory('x/six/seven', { mode: 0o700 }));
  try {
    await makers.mkdirp('a.txt/below');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  try {
    await makeDirectory('a.txt/below');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  log(await rimraf('x/one'), await rimraf(['x/three', 'x/missing']), await rimraf('x/f*', { glob: true }), await readdir('x'));
  log(await removers.native('y/m'), await removers.native('y/n'), await removers.manual('y/o'), await removers.manual('y/p'));
  log((await readdir('y')).length, await rimraf('dir', { filter: (path) => !path.endsWith('one.txt') }), await access('dir').then(() => true, () => false));
  log((await deleteAsync(['*.txt', '!a.txt'], { dryRun: true })).length, (await deleteAsync('x')).length, await deleteAsync('none-such'));
  try {
    await deleteAsync('../elsewhere');
  } catch (error) {
    log((error as Error).message);
  }
}
