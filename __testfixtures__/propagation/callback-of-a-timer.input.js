import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers';

export async function main(log) {
  await new Promise((resolve) => {
    later(() => {
      log('later', readFileSync('a.txt', 'utf8'));
      setImmediate(() => {
        log('immediate', readFileSync('b.txt', 'utf8'));
        process.nextTick(() => {
          writeFileSync('tick.txt', 'x');
          queueMicrotask(() => {
            log('microtask', readFileSync('tick.txt', 'utf8'));
            resolve();
          });
        });
      });
    }, 1);
  });
  await new Promise((resolve) => {
    const ticks = setInterval(() => {
      clearInterval(ticks);
      log('interval', readFileSync('a.txt', 'utf8'));
      resolve();
    }, 1);
  });
}
