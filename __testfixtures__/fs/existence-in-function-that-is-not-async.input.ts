import { existsSync, mkdirSync } from 'node:fs';

function prepare(dir: string): void {
  if (!existsSync(dir)) mkdirSync(dir);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  prepare('fresh');
  log('prepared');
}
