import { stat } from 'node:fs/promises';

export const size = (await stat(new URL(import.meta.url))).size;
