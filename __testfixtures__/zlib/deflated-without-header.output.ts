import { deflateRaw, inflateRaw } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = await promisify(deflateRaw)('text '.repeat(100));
  log(packed.toString('hex'));
  log((await promisify(inflateRaw)(packed)).toString().length);
}
