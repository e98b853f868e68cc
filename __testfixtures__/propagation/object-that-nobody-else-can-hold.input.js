import { readFileSync, statSync } from 'node:fs';

/**
 * @param {(...values: unknown[]) => void} log
 * @returns {{ run: Function, again: Function }}
 */
const createRunner = (log) => {
  const run = (name) => {
    log(readFileSync(name, 'utf8').trim());
  };

  const again = () => {
    run('a.txt');
    run('b.txt');
  };

  return { run, again };
};

/** It goes into a list, where others find it. */
const createSizer = () => ({
  measure(name) {
    return statSync(name).size;
  },
});

const counter = {
  size: 0,
  add(name) {
    this.size += this.sizeOf(name);
  },
  sizeOf(name) {
    return statSync(name).size;
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

function measureAll(list) {
  const sizes = [];
  for (const each of list) sizes.push(each.measure('a.txt'));
  return sizes.join();
}

export async function main(log) {
  const runner = createRunner(log);
  runner.run('c.txt');
  runner.again();
  runOther(notes, log);
  counter.add('a.txt');
  counter.add('b.txt');
  const sizers = [];
  sizers.push(createSizer());
  log(counter.size, measureAll(sizers));
}
