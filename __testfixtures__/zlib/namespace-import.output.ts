import * as zlib from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify(zlib.gzip)('text', { level: zlib.constants.Z_BEST_SPEED })).length);
}
