import { readFileSync } from 'node:fs';

export function loadSettings(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n');
}
