import { existsSync } from 'node:fs';

export const exists = (name) => existsSync(name);
