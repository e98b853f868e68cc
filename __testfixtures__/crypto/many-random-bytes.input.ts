import { randomBytes } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const noise = randomBytes(64 * 1024);
  log(noise.length);
  log(randomBytes(2048).toString('base64').length);
}
