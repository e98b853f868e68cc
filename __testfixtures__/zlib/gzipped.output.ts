import { gzip, gunzip } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = await promisify(gzip)('text '.repeat(100));
  log(packed.toString('hex'));
  log((await promisify(gunzip)(packed)).toString().length);
}
