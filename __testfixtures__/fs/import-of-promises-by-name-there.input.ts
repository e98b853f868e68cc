import { promises as fs, existsSync } from 'fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await fs.writeFile('new.txt', 'new');
  log(existsSync('new.txt'));
}
