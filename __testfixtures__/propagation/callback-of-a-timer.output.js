import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as later } from 'node:timers';

export async function main(log) {
  await new Promise((resolve) => {
    later(async () => {
      log('later', await readFile('a.txt', 'utf8'));
      setImmediate(async () => {
        log('immediate', await readFile('b.txt', 'utf8'));
        process.nextTick(async () => {
          await writeFile('tick.txt', 'x');
          queueMicrotask(async () => {
            log('microtask', await readFile('tick.txt', 'utf8'));
            resolve();
          });
        });
      });
    }, 1);
  });
  await new Promise((resolve) => {
    const ticks = setInterval(async () => {
      clearInterval(ticks);
      log('interval', await readFile('a.txt', 'utf8'));
      resolve();
    }, 1);
  });
}
