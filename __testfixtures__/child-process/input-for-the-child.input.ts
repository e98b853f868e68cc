import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execSync('cat', { input: 'fed', encoding: 'utf8' }));
  log(execSync('wc -c', { input: new Uint8Array(5) }).toString().trim());
}
