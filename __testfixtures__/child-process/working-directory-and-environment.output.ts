import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await execAsync('ls; echo $GREETING', { cwd: 'dir', env: { ...process.env, GREETING: 'hello' }, encoding: 'utf8' }));
}
