import { readFile } from 'node:fs/promises';

export class Step {
  constructor(name) {
    this.name = name;
  }

  async run() {
    return (await readFile(this.name, 'utf8')).trim();
  }
}

/** Calls back at once. */
const queue = {
  run(text, done) {
    done(text);
  },
};

async function runAll(steps) {
  const texts = [];
  for (const step of steps) texts.push(await step.run());
  return texts;
}

/** Nothing is known of what it is handed, but that it takes a callback. */
const inOrder = (other, log) => {
  const heard = [];
  other.run('first', (text) => {
    heard.push(text);
    other.run('second', (next) => heard.push(next));
  });
  log(heard.join());
};

export async function main(log) {
  inOrder(queue, log);
  log(await runAll([new Step('a.txt'), new Step('b.txt')]));
}
