import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = 0.01;
  const ms = 10;
  execSync(`sleep ${seconds}`);
  log('template');
  execSync('sleep ' + seconds);
  log('sum');
  execSync(`sleep ${ms / 1000}`);
  log('quotient');
  execSync(`sleep ${seconds * 2}`);
  log('product');
  execSync(`sleep ${seconds > 1 ? 1 : 0.01}`);
  log('choice');
}
