import { truncateSync } from 'node:fs';

/** @param {string | number} target */
export async function clear(target) {
  truncateSync(target, 0);
}
