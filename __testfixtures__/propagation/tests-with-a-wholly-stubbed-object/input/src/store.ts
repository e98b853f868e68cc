import { readFileSync } from 'node:fs';

export const store = {
  load(name: string): string {
    return readFileSync(name, 'utf8');
  },
};

export function first(name: string): string {
  return store.load(name).slice(0, 1);
}
