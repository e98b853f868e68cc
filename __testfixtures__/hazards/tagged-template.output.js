import { stat } from 'node:fs/promises';

const sized = async (strings, ...names) => strings[0] + names.map(String).join() + (await stat(names[0])).size;

export async function main(log) {
  log((await sized`size of ${'a.txt'}`).length, await sized`${'b.txt'}`);
}
