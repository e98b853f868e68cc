import { readFile } from 'node:fs/promises';
import type { Source } from './types.js';

export const disk: Source = {
  label: 'disk',
  load: async (name) => (await readFile(name, 'utf8')).trim(),
};
