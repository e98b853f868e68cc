import { execSync, spawnSync } from 'node:child_process';

export async function main(log) {
  execSync('sleep 0.01 && touch done.txt');
  log('two commands');
  const output = execSync('sleep 0.01');
  log(output.length);
  log(spawnSync('sleep', ['0.01']).status);
  try {
    execSync('sleep 5', { timeout: 10 });
  } catch (error) {
    log(error.code);
  }
}
