import * as fsp from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await fsp.writeFile('new.txt', 'new');
  log(await fsp.readFile('new.txt', 'utf8'));
}
