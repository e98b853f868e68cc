// A file that is neither source nor config, as text.

const noFile: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** undefined where there is no such file, a directory in its place too. Throws what else the disk says. */
export async function readText(file: string): Promise<string | undefined> {
  // Loaded where it is needed: with it comes a good part of Node.js.
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (noFile.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}
