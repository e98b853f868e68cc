import { compress, uncompress } from 'snappy';

export async function main(log: (...values: unknown[]) => void) {
  const packed = await compress('some text');
  log(packed.length, await uncompress(packed, { asBuffer: false }), await uncompress(packed));
  try {
    await uncompress(Buffer.from('no snappy'));
  } catch (error) {
    log((error as Error).message);
  }
}
