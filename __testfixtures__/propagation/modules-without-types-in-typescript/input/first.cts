import { readFileSync } from 'node:fs';

export default function first(): string {
  return readFileSync('dir/one.txt', 'utf8').trim();
}
