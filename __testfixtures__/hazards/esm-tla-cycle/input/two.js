import { statSync } from 'node:fs';

export const other = statSync('b.txt').size;
