import { access } from 'node:fs/promises';
import makeDir from 'make-dir';
import mkdirp from 'mkdirp';
import { rimraf } from 'rimraf';

export async function main(log: (...values: unknown[]) => void) {
  log(await mkdirp('x/one/two'), await mkdirp('x/three'), await mkdirp.mkdirpManual('x/four'), await mkdirp.native('x/five'));
  log(await makeDir('x/six'), await rimraf('x/one'), await rimraf(['x/three', 'missing']), await rimraf('x/f*', { glob: true }));
  log(await access('x/one').then(() => true, () => false), await access('x/four').then(() => true, () => false));
}
