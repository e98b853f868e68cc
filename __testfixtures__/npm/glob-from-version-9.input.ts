import { glob, globSync, sync } from 'glob';

export async function main(log: (...values: unknown[]) => void) {
  log(globSync('dir/*.txt').sort());
  log(sync('*.txt', { ignore: 'empty.txt' }).sort(), glob.sync('nothing/*').length);
}
