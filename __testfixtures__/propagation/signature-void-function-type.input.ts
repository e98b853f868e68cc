import { readFileSync } from 'node:fs';
import { writeFileSync } from 'node:fs';

type Save = (name: string, text: string) => void;

const save: Save = (name, text) => writeFileSync(name, text);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  save('new.txt', 'fresh');
  log(readFileSync('new.txt', 'utf8'));
}
