import { statSync } from 'node:fs';

export const size = (name: string): number => statSync(name).size;
