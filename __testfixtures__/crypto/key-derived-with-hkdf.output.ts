import { hkdf } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(Buffer.from(await promisify(hkdf)('sha256', 'key', 'salt', 'info', 16)).toString('hex'));
}
