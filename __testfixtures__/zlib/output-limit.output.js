import { gunzip, gzip } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log) {
  try {
    await promisify(gunzip)(await promisify(gzip)('text '.repeat(100)), { maxOutputLength: 10 });
  } catch (error) {
    log(error.name, error.code);
  }
}
