import { stat } from 'node:fs/promises';

const load = async (name) => ((await stat(name)).size > 5 ? Date : Map);

export async function main(log) {
  log(new (await load('a.txt'))(0).getTime(), new (await load('b.txt'))().size);
}
