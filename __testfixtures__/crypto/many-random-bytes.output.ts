import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const noise = await promisify(randomBytes)(64 * 1024);
  log(noise.length);
  log((await promisify(randomBytes)(2048)).toString('base64').length);
}
