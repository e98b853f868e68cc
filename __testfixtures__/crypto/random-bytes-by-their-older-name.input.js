import { pseudoRandomBytes } from 'node:crypto';

export async function main(log) {
  log(pseudoRandomBytes(4096).length);
}
