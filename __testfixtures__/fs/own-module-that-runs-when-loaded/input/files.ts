import { readFileSync } from 'node:fs';

export const loaded: string[] = ((globalThis as { loaded?: string[] }).loaded ??= []);
loaded.push('files');

export const read = readFileSync;
