import { readFileSync } from 'node:fs';

export function main(log) {
  const names = ['a.txt', 'missing.txt', 'b.txt', 'empty.txt'];
  names.forEach((name) => {
    if (name.startsWith('m')) return;
    if (name === 'empty.txt') {
      return log('empty');
    }
    switch (name) {
      case 'b.txt':
        return false;
      default:
        log('default');
    }
    try {
      if (readFileSync(name, 'utf8') === 'never') return;
    } finally {
      log('done', name);
    }
    return log(readFileSync(name, 'utf8'));
  });
}
