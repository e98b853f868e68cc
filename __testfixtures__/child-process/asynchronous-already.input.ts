import { exec } from 'node:child_process';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify(exec)('echo out')).stdout);
}
