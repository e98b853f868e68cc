import { existsSync, readdirSync } from 'node:fs';
import { deleteSync } from 'del';
import { makeDirectorySync } from 'make-dir';
import * as makers from 'mkdirp';
import { manualSync, mkdirp, mkdirpManualSync, mkdirpNativeSync, mkdirpSync, nativeSync } from 'mkdirp';
import { rimraf, rimrafSync } from 'rimraf';
import * as removers from 'rimraf';

export async function main(log: (...values: unknown[]) => void) {
  log(mkdirpSync('x/one/two'), mkdirp.sync('x/three'), makers.sync('x/four/five', { mode: 0o755 }), mkdirpSync('x'));
  log(manualSync('y/m'), nativeSync('y/n'), mkdirpManualSync('y/o'), mkdirpNativeSync('y/p/q'));
  log(makeDirectorySync('x/six/seven', { mode: 0o700 }));
  try {
    mkdirpSync('a.txt/below');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  try {
    makeDirectorySync('a.txt/below');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  log(rimrafSync('x/one'), rimraf.sync(['x/three', 'x/missing']), removers.sync('x/f*', { glob: true }), readdirSync('x'));
  log(removers.nativeSync('y/m'), removers.native.sync('y/n'), removers.manualSync('y/o'), removers.manual.sync('y/p'));
  log(readdirSync('y').length, rimrafSync('dir', { filter: (path) => !path.endsWith('one.txt') }), existsSync('dir'));
  log(deleteSync(['*.txt', '!a.txt'], { dryRun: true }).length, deleteSync('x').length, deleteSync('none-such'));
  try {
    deleteSync('../elsewhere');
  } catch (error) {
    log((error as Error).message);
  }
}
