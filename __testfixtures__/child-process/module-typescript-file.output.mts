import { execFileAsync } from './child-process-async.mjs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await execFileAsync('echo', ['out'], { encoding: 'utf8' })).trim());
}
