import { gzip, gzipSync } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  gzip('text', () => {});
  log(gzipSync('text').length);
}
