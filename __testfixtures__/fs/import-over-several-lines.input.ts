import {
  createReadStream,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  writeFileSync(path.join('dir', 'new.txt'), 'new');
  log(readFileSync(path.join('dir', 'new.txt'), 'utf8'), statSync('a.txt').size);
  log(typeof createReadStream);
}
