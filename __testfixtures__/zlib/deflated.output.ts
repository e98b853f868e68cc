import { deflate, inflate } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = await promisify(deflate)('text '.repeat(100));
  log(packed.toString('hex'));
  log((await promisify(inflate)(packed)).toString().length);
}
