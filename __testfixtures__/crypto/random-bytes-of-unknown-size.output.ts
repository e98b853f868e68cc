import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

async function noise(size: number): Promise<Buffer> {
  return await promisify(randomBytes)(size);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await noise(5000)).length);
}
