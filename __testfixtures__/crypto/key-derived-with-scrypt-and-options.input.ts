import { scryptSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(scryptSync('password', 'salt', 32, { N: 1024, r: 8, p: 1 }).toString('hex'));
}
