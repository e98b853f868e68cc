import { promisify } from 'node:util';
import { unzip, gzip, deflate } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify(unzip)(await promisify(gzip)('text'))).toString(), (await promisify(unzip)(await promisify(deflate)(Buffer.from('text')))).toString());
}
