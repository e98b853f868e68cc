import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export { load as default };
