import type { Source } from './types.js';

export function show(source: Source): string {
  return `${source.label}: ${source.load('a.txt')}`;
}
