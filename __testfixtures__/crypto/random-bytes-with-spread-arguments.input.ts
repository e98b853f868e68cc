import { randomBytes } from 'node:crypto';

const size: [number] = [5000];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(randomBytes(...size).length);
}
