import { readFileSync } from 'node:fs';

const handlers = [];

function serve(name) {
  const banner = readFileSync(name, 'utf8');
  handlers.push(async (other) => banner + readFileSync(other, 'utf8'));
  return handlers.length;
}

const lazy = {
  get count() {
    return serve('a.txt');
  },
};

export async function main(log) {
  log(lazy.count);
  log(serve('b.txt'));
  for (const handler of handlers) log(await handler('a.txt'));
}
