import { randomFill } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify<Buffer, Buffer>(randomFill)(Buffer.alloc(4096))).toString('hex').length);
  const words = new Uint32Array(4096);
  const filled: Uint32Array = await promisify<typeof words, typeof words>(randomFill)(words);
  log(filled === words);
}
