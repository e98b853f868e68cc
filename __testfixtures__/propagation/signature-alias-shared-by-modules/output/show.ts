import type { Source } from './types.js';

export async function show(source: Source): Promise<string> {
  return `${source.label}: ${await source.load('a.txt')}`;
}
