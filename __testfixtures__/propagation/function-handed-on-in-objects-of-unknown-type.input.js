import { readFileSync } from 'node:fs';

const filled = (names) => {
  const found = [];
  for (const name of names) if (readFileSync(name, 'utf8').length > 0) found.push(name);
  return found;
};

class Runner {
  async run({ names = [], select } = {}) {
    if (typeof select === 'function') names = select(names);
    return names.length;
  }
}

async function* plan(names) {
  let chosen = filled;
  yield { names, select: chosen };
  chosen = (all) => filled(all).slice(0, 1);
  yield { names, select: chosen };
}

async function first({ store }) {
  const { take: read } = store;
  return read('a.txt').slice(0, 1);
}

export async function main(log) {
  const runner = new Runner();
  for await (const { names, select } of plan(['a.txt', 'b.txt'])) log(await runner.run({ names, select }));
  const store = { take: (name) => readFileSync(name, 'utf8') };
  log(await first({ store }), store.take('b.txt').length);
}
