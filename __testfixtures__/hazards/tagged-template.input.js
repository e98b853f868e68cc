import { statSync } from 'node:fs';

const sized = (strings, ...names) => strings[0] + names.map(String).join() + statSync(names[0]).size;

export async function main(log) {
  log(sized`size of ${'a.txt'}`.length, sized`${'b.txt'}`);
}
