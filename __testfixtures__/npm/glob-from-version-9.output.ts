import { glob } from 'glob';

export async function main(log: (...values: unknown[]) => void) {
  log((await glob('dir/*.txt')).sort());
  log((await glob('*.txt', { ignore: 'empty.txt' })).sort(), (await glob('nothing/*')).length);
}
