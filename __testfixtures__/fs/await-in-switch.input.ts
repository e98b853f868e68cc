import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  switch (readFileSync('a.txt', 'utf8').trim()) {
    case readFileSync('b.txt', 'utf8').trim():
      log('same');
      break;
    default:
      log(readFileSync('data.json', 'utf8'));
  }
}
