import fs from 'node:fs';
import path from 'node:path';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(path.basename(fs.realpathSync.native('link')));
}
