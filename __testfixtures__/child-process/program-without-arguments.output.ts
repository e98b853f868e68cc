import { execFileAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await execFileAsync('echo')).length);
  log((await execFileAsync('pwd', { cwd: '/', encoding: 'utf8' })).trim());
}
