import { readFile, stat } from 'node:fs/promises';

/**
 * @param {(...values: unknown[]) => void} log
 * @returns {{ run: Function, again: Function }}
 */
const createRunner = (log) => {
  const run = async (name) => {
    log((await readFile(name, 'utf8')).trim());
  };

  const again = async () => {
    await run('a.txt');
    await run('b.txt');
  };

  return { run, again };
};

/** It goes into a list, where others find it. */
const createSizer = () => ({
  async measure(name) {
    return (await stat(name)).size;
  },
});

const counter = {
  size: 0,
  async add(name) {
    const value = await this.sizeOf(name);
    this.size += value;
  },
  async sizeOf(name) {
    return (await stat(name)).size;
  },
};

const notes = {
  run(text, log) {
    log(text);
  },
};

/** Of what it is handed nothing is known. */
function runOther(other, log) {
  other.run('a note', log);
}

async function measureAll(list) {
  const sizes = [];
  for (const each of list) sizes.push(await each.measure('a.txt'));
  return sizes.join();
}

export async function main(log) {
  const runner = createRunner(log);
  await runner.run('c.txt');
  await runner.again();
  runOther(notes, log);
  await counter.add('a.txt');
  await counter.add('b.txt');
  const sizers = [];
  sizers.push(createSizer());
  log(counter.size, await measureAll(sizers));
}
