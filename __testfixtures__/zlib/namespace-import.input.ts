import * as zlib from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(zlib.gzipSync('text', { level: zlib.constants.Z_BEST_SPEED }).length);
}
