import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function pack(text: string): Promise<string> {
  await using dir = await mkdtempDisposable('pack-');
  const file = join(dir.path, 'text');
  await writeFile(file, text);
  return file;
}
