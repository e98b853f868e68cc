import { readdirSync } from 'node:fs';
import { moveRemove, moveRemoveSync, posix, posixSync, windows, windowsSync } from 'rimraf';

export async function main(log: (...values: unknown[]) => void) {
  log(posixSync('a.txt'), posix.sync('missing'), windowsSync('b.txt'), windows.sync('dir/sub'));
  log(moveRemoveSync('dir/one.txt', { tmp: '.' }), moveRemove.sync('empty.txt', { tmp: '.' }));
  log(readdirSync('.').sort(), readdirSync('dir').sort());
}
