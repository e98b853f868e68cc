import { statSync } from 'node:fs';

const { other } = await import('./two.js');
export const size = statSync('a.txt').size + other;
