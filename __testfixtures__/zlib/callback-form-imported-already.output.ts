import { gzip } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  gzip('text', () => {});
  log((await promisify(gzip)('text')).length);
}
