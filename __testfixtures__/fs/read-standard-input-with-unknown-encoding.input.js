import { readFileSync } from 'node:fs';

export async function answer(options) {
  return readFileSync(0, options);
}
