// A file that is neither source nor config, as text.
import { readFile } from 'node:fs/promises';

/** undefined where there is no such file. Throws what else the disk says. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
