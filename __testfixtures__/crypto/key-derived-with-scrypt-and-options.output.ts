import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify<string, string, number, object, Buffer>(scrypt)('password', 'salt', 32, { N: 1024, r: 8, p: 1 })).toString('hex'));
}
