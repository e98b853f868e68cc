import { unzip, gzip, deflate } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify(unzip)(await promisify(gzip)('text'))).toString(), (await promisify(unzip)(await promisify(deflate)(Buffer.from('text')))).toString());
}
