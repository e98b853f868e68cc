import { promises as fs } from 'fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await fs.writeFile('new.txt', 'new');
  log(await fs.access('new.txt').then(() => true, () => false));
}
