import { setTimeout as sleep } from 'node:timers/promises';
import { readFile, writeFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile('ms.txt', '5');
  await sleep(Number(await readFile('ms.txt', 'utf8')));
  log('after');
}
