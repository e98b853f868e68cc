import { load } from './load.js';

export const first = (name: string): string => load(name).slice(0, 1);
