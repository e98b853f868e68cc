import { announce } from './src/announce.ts';

export async function main(log: (...words: unknown[]) => void): Promise<void> {
  log(await announce());
}
