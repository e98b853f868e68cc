import { readFileSync } from 'node:fs';

export class Step {
  constructor(name) {
    this.name = name;
  }

  run() {
    return readFileSync(this.name, 'utf8').trim();
  }
}

/** Calls back at once. */
const queue = {
  run(text, done) {
    done(text);
  },
};

function runAll(steps) {
  const texts = [];
  for (const step of steps) texts.push(step.run());
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
  log(runAll([new Step('a.txt'), new Step('b.txt')]));
}
