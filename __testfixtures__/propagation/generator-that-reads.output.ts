import { readFile } from 'node:fs/promises';
import { collectAsync } from './collect-async.js';

async function* lines(name: string): AsyncGenerator<string> {
  yield* (await readFile(name, 'utf8')).split('\n');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log([...(await collectAsync(lines('a.txt')))]);
}
