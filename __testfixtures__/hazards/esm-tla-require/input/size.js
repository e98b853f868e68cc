import { statSync } from 'node:fs';

export const size = statSync(new URL(import.meta.url)).size;
