import { readFileSync } from 'node:fs';
import type { Source } from './types.js';

export const disk: Source = {
  label: 'disk',
  load: (name) => readFileSync(name, 'utf8').trim(),
};
