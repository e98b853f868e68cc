// @unblock offload-module
import { dedicated } from './offload.js';

/** What is kept of a user. */
export interface User {
  readonly id: number;
  readonly name: string;
  readonly seen: Date;
}

export type Found = User | undefined;

const worker = dedicated<typeof import('./store.worker.js')>(new URL('./store.worker.js', import.meta.url));

/** Keeps a user. */
export async function saveUser(user: User): Promise<number> {
  return await worker.run([user], { name: 'saveUser' });
}

export async function userById(id: number): Promise<Found> {
  return await worker.run([id], { name: 'userById' });
}

const allDigests = async (): Promise<string[]> => {
  return await worker.run([], { name: 'allDigests' });
};

async function saveAll(users: readonly User[]): Promise<void> {
  return await worker.run([users], { name: 'saveAll' });
}

export { allDigests, saveAll };
