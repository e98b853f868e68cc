import { readdir } from 'node:fs/promises';
import { moveRemove, posix, windows } from 'rimraf';

export async function main(log: (...values: unknown[]) => void) {
  log(await posix('a.txt'), await posix('missing'), await windows('b.txt'), await windows('dir/sub'));
  log(await moveRemove('dir/one.txt', { tmp: '.' }), await moveRemove('empty.txt', { tmp: '.' }));
  log((await readdir('.')).sort(), (await readdir('dir')).sort());
}
