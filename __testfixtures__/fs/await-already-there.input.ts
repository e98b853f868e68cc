import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFileSync('a.txt', 'utf8'), (await existsSync('b.txt')) === true);
}
