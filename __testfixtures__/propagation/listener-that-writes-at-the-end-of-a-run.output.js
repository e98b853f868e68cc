import { EventEmitter } from 'node:events';
import { appendFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

const RUN_END = 'end';

class Runner extends EventEmitter {
  run() {
    this.emit('start', 'a.txt');
    this.emit(RUN_END);
  }
}

/**
 * @param {Runner} runner
 * @param {(text: string) => void} log
 */
function report(runner, log) {
  runner.on('start', async (name) => {
    if (!(await access(name).then(() => true, () => false))) log('nothing to do');
  });
  runner.once(RUN_END, () => {
    appendFileSync('summary.txt', 'done\n');
  });
}

export async function main(log) {
  const runner = new Runner();
  report(runner, log);
  runner.run();
  log(await readFile('summary.txt', 'utf8'));
}
