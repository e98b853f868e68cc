import { readFile } from 'node:fs/promises';

export async function main(log) {
  const names = ['a.txt', 'missing.txt', 'b.txt', 'empty.txt'];
  for (const name of names) {
    if (name.startsWith('m')) continue;
    if (name === 'empty.txt') {
      log('empty');
      continue;
    }
    switch (name) {
      case 'b.txt':
        continue;
      default:
        log('default');
    }
    try {
      if ((await readFile(name, 'utf8')) === 'never') continue;
    } finally {
      log('done', name);
    }
    log(await readFile(name, 'utf8'));
  }
}
