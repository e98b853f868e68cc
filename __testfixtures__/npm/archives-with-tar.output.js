import { mkdir, readFile } from 'node:fs/promises';
import * as tar from 'tar';

export async function main(log) {
  await tar.c({ file: 'all.tar', portable: true }, ['a.txt', 'dir']);
  await tar.r({ file: 'all.tar' }, ['b.txt']);
  await tar.update(
    {
      file: 'all.tar',
      portable: true,
    },
    ['b.txt'],
  );
  await tar.replace({ file: 'all.tar' }, ['link']);
  await tar.u({ file: 'all.tar' }, ['link']);
  const names = [];
  await tar.t({ file: 'all.tar', onReadEntry: (entry) => names.push(entry.path) });
  await tar.list({ file: 'all.tar', onentry: (entry) => names.push(entry.path) });
  log(names.sort());
  await mkdir('out');
  await tar.x({ f: 'all.tar', C: 'out' }, ['a.txt']);
  await tar.extract({ file: 'all.tar', cwd: 'out' });
  log(await readFile('out/dir/sub/three.txt', 'utf8'));
  await tar.create({ file: 'small.tar' }, ['a.txt']);
  try {
    await tar.t({ file: 'missing.tar' });
  } catch (error) {
    log(error.code);
  }
  const pack = tar.c({ sync: true }, ['a.txt']);
  log(pack.read().length > 0);
}
