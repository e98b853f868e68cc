import { readFileSync } from 'node:fs';

export async function main(log) {
  const load = (name) => {
    let open = true;
    try {
      return open ? read(name) : 'closed';
    } finally {
      open = false;
      log('closed');
    }
  };
  const read = (name) => readFileSync(name, 'utf8');
  log(load('a.txt'));
}
