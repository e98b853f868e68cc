import { mkdirSync, readFileSync } from 'node:fs';
import * as tar from 'tar';

export async function main(log) {
  tar.c({ sync: true, file: 'all.tar', portable: true }, ['a.txt', 'dir']);
  tar.r({ file: 'all.tar', sync: true }, ['b.txt']);
  tar.update(
    {
      file: 'all.tar',
      sync: true,
      portable: true,
    },
    ['b.txt'],
  );
  tar.replace({ file: 'all.tar', sync: true }, ['link']);
  tar.u({ file: 'all.tar', sync: true }, ['link']);
  const names = [];
  tar.t({ file: 'all.tar', sync: true, onReadEntry: (entry) => names.push(entry.path) });
  tar.list({ file: 'all.tar', sync: true, onentry: (entry) => names.push(entry.path) });
  log(names.sort());
  mkdirSync('out');
  tar.x({ f: 'all.tar', C: 'out', sync: true }, ['a.txt']);
  tar.extract({ file: 'all.tar', cwd: 'out', sync: true });
  log(readFileSync('out/dir/sub/three.txt', 'utf8'));
  tar.create({ file: 'small.tar', sync: true }, ['a.txt']);
  try {
    tar.t({ file: 'missing.tar', sync: true });
  } catch (error) {
    log(error.code);
  }
  const pack = tar.c({ sync: true }, ['a.txt']);
  log(pack.read().length > 0);
}
