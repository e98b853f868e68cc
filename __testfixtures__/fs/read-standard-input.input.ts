import { readFileSync } from 'node:fs';

export async function answer(encoding: BufferEncoding): Promise<unknown[]> {
  const bytes = readFileSync(0);
  const text = readFileSync(0, 'utf8').trim();
  const lines = readFileSync('/dev/stdin', { encoding: 'latin1' }).split('\n');
  return [bytes, text, lines, readFileSync(process.stdin.fd, encoding), readFileSync(0, null)];
}
