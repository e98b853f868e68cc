import { statSync } from 'node:fs';

const load = (name) => (statSync(name).size > 5 ? Date : Map);

export async function main(log) {
  log(new (load('a.txt'))(0).getTime(), new (load('b.txt'))().size);
}
