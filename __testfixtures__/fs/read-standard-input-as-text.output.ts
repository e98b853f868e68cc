import { buffer } from 'node:stream/consumers';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const [first] = (await buffer(process.stdin)).toString('utf8').split('\n');
  log(first);
}
