import { stat } from 'fs/promises';
export import disk = require('fs');
export const { statSync } = require('fs') as typeof import('fs');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await disk.promises.readFile('a.txt', 'utf8'), (await stat('b.txt')).size);
}
