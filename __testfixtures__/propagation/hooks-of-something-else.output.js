import { readFile } from 'node:fs/promises';

export async function main(log, hooks = { after: async (body) => await body() }) {
  await hooks.after(async () => log(await readFile('a.txt', 'utf8')));
}
