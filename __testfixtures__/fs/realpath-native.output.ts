import fs from 'node:fs/promises';
import path from 'node:path';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(path.basename(await fs.realpath('link')));
}
