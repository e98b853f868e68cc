import { everything, inspect, readFileSync } from './disk.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync('a.txt', 'utf8'), inspect('a.txt').size, everything.readFileSync('b.txt', 'utf8'));
}
