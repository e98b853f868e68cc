import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    resolve();
  });
  log('atomics');
  await pause(5);
  log('loop');
  await Promise.all([
    new Promise<void>((done) => {
      execSync('sleep 0.01');
      done();
    }),
  ]);
  log('command');
}

async function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = Date.now() + ms;
    while (Date.now() < end) {}
    resolve();
  });
}
