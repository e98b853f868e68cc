import fs from 'node:fs';

const read = fs.readFileSync;
const { statSync: inspect } = fs;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(read('a.txt', 'utf8'), inspect('a.txt').size);
}
