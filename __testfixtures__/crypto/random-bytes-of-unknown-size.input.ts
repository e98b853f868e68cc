import { randomBytes } from 'node:crypto';

async function noise(size: number): Promise<Buffer> {
  return randomBytes(size);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await noise(5000)).length);
}
