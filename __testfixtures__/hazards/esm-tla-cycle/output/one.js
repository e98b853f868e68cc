import { stat } from 'node:fs/promises';

const { other } = await import('./two.js');
export const size = (await stat('a.txt')).size + other;
