import { readFile } from 'node:fs/promises';

export async function main(log) {
  const load = async (name) => {
    let open = true;
    try {
      return open ? await read(name) : 'closed';
    } finally {
      open = false;
      log('closed');
    }
  };
  const read = async (name) => await readFile(name, 'utf8');
  log(await load('a.txt'));
}
