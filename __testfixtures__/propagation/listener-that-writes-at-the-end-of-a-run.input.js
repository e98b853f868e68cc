import { EventEmitter } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

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
  runner.on('start', (name) => {
    if (!existsSync(name)) log('nothing to do');
  });
  runner.once(RUN_END, () => {
    appendFileSync('summary.txt', 'done\n');
  });
}

export function main(log) {
  const runner = new Runner();
  report(runner, log);
  runner.run();
  log(readFileSync('summary.txt', 'utf8'));
}
