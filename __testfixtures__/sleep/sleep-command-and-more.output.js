import { execAsync, spawnAsync } from './child-process-async.js';

export async function main(log) {
  await execAsync('sleep 0.01 && touch done.txt');
  log('two commands');
  const output = await execAsync('sleep 0.01');
  log(output.length);
  log((await spawnAsync('sleep', ['0.01'])).status);
  try {
    await execAsync('sleep 5', { timeout: 10 });
  } catch (error) {
    log(error.code);
  }
}
