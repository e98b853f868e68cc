// A file that is neither source nor config, as text.
import { readFile } from 'node:fs/promises';

const noFile: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** undefined where there is no such file, a directory in its place too. Throws what else the disk says. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (noFile.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}
