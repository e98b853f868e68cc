import { pool } from './offload.cjs';

export interface Found {
  readonly word: string;
  readonly at: Date;
  readonly digest: Buffer;
}

/** @unblock offload */
export const longest = async (words: ReadonlySet<string>, at: Date): Promise<Found | undefined> => {
  const worker = pool<typeof import('./longest.worker.cjs')>(`${__dirname}/longest.worker.cjs`);
  return await worker.run([words, at], { name: 'longest' });
};

/** @unblock offload */
export async function shout(words: readonly string[]): Promise<string[]> {
  const worker = pool<typeof import('./shout.worker.cjs')>(`${__dirname}/shout.worker.cjs`);
  return await worker.run([words], { name: 'shout' });
}
