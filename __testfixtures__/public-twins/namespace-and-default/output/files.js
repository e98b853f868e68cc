import { existsSync } from 'node:fs';
import { access } from 'node:fs/promises';

export const exists = (name) => existsSync(name);

/** As `exists`, but without blocking the event loop. */
export const existsAsync = async (name) => await access(name).then(() => true, () => false);
