import type { Loader, Source } from './types.js';

const load: Loader = async (name) => `memory ${name}`;

export const memory: Source = { label: 'memory', load };

export function label(source: Source): string {
  return source.label;
}
