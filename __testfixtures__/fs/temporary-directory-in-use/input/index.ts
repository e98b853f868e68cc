import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export async function pack(text: string): Promise<string> {
  using dir = mkdtempDisposableSync('pack-');
  const file = join(dir.path, 'text');
  writeFileSync(file, text);
  return file;
}
