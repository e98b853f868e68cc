import { gunzipSync, gzipSync } from 'node:zlib';

export async function main(log) {
  try {
    gunzipSync(gzipSync('text '.repeat(100)), { maxOutputLength: 10 });
  } catch (error) {
    log(error.name, error.code);
  }
}
