import fs from 'node:fs';
import path from 'node:path';
import tmp from 'tmp';

export async function main(log: (...values: unknown[]) => void) {
  log(path.isAbsolute(tmp.tmpNameSync()), tmp.tmpNameSync({ postfix: '.txt' }).endsWith('.txt'));
  log(fs.existsSync(tmp.dirSync().name), fs.existsSync(tmp.fileSync({ tmpdir: process.cwd() }).name));
}
