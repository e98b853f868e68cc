import { existsSync } from 'node:fs';
import makeDir from 'make-dir';
import mkdirp from 'mkdirp';
import { rimraf, rimrafSync, sync } from 'rimraf';

export async function main(log: (...values: unknown[]) => void) {
  log(mkdirp.sync('x/one/two'), mkdirp.mkdirpSync('x/three'), mkdirp.mkdirpManualSync('x/four'), mkdirp.nativeSync('x/five'));
  log(makeDir.sync('x/six'), rimrafSync('x/one'), rimraf.sync(['x/three', 'missing']), sync('x/f*', { glob: true }));
  log(existsSync('x/one'), existsSync('x/four'));
}
