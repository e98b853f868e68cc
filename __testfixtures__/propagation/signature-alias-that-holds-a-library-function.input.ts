import { readFileSync } from 'node:fs';
import path from 'node:path';

type Loader = (name: string) => string;

const disk: Loader = (name) => readFileSync(name, 'utf8').trim();
const base: Loader = path.basename;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(disk('a.txt'), base('dir/a.txt'));
}
