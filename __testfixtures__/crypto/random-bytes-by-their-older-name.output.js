import { pseudoRandomBytes } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log) {
  log((await promisify(pseudoRandomBytes)(4096)).length);
}
