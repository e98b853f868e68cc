import { readFileSync } from 'fs';

export async function load(file: string): Promise<string> {
  return readFileSync(file, 'utf8');
}
