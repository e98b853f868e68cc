import { readFileSync as read, readdirSync as list } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(read('a.txt', 'utf8'), list('dir').length);
}
