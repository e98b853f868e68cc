import { readFileSync } from 'node:fs';

export async function main(log, hooks = { after: (body) => body() }) {
  hooks.after(() => log(readFileSync('a.txt', 'utf8')));
}
