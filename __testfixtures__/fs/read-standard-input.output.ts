import { buffer } from 'node:stream/consumers';

export async function answer(encoding: BufferEncoding): Promise<unknown[]> {
  const bytes = await buffer(process.stdin);
  const text = (await buffer(process.stdin)).toString('utf8').trim();
  const lines = (await buffer(process.stdin)).toString('latin1').split('\n');
  return [bytes, text, lines, (await buffer(process.stdin)).toString(encoding), await buffer(process.stdin)];
}
