import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const handlers = [];

function serve(name) {
  const banner = readFileSync(name, 'utf8');
  handlers.push(async (other) => banner + (await readFile(other, 'utf8')));
  return handlers.length;
}

async function serveAsync(name) {
  const banner = await readFile(name, 'utf8');
  handlers.push(async (other) => banner + (await readFile(other, 'utf8')));
  return handlers.length;
}

const lazy = {
  get count() {
    return serve('a.txt');
  },
};

export async function main(log) {
  log(lazy.count);
  log(await serveAsync('b.txt'));
  for (const handler of handlers) log(await handler('a.txt'));
}
