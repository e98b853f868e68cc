import { readFileSync } from 'node:fs';

export const store = {
  load(name) {
    return readFileSync(name, 'utf8');
  },
};

export function first(name) {
  return store.load(name).slice(0, 1);
}
