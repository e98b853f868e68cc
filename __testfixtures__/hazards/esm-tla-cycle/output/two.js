import { stat } from 'node:fs/promises';

export const other = (await stat('b.txt')).size;
