import { compressSync, uncompressSync } from 'snappy';

export async function main(log: (...values: unknown[]) => void) {
  const packed = compressSync('some text');
  log(packed.length, uncompressSync(packed, { asBuffer: false }), uncompressSync(packed));
  try {
    uncompressSync(Buffer.from('no snappy'));
  } catch (error) {
    log((error as Error).message);
  }
}
