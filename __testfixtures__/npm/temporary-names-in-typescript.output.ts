import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import tmp from 'tmp';

export async function main(log: (...values: unknown[]) => void) {
  log(path.isAbsolute(await promisify(tmp.tmpName)()), tmp.tmpNameSync({ postfix: '.txt' }).endsWith('.txt'));
  log(await fs.access(await promisify(tmp.dir)()).then(() => true, () => false), await fs.access(tmp.fileSync({ tmpdir: process.cwd() }).name).then(() => true, () => false));
}
