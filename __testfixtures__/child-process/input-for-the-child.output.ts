import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await execAsync('cat', { input: 'fed', encoding: 'utf8' }));
  log((await execAsync('wc -c', { input: new Uint8Array(5) })).toString().trim());
}
