import { deflateSync, gzipSync, unzipSync } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(unzipSync(gzipSync('text')).toString(), unzipSync(deflateSync(Buffer.from('text'))).toString());
}
