import { readFile } from 'node:fs/promises';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export { load as default };
