import { dedicated } from './offload.js';

export interface User {
  readonly id: number;
  readonly name: string;
}

const worker = dedicated<typeof import('./users.worker.js')>(new URL('./users.worker.js', import.meta.url));

/** Adds users, all of them or none. */
export async function addUsers(names: readonly string[]): Promise<number> {
  return await worker.run([names], { name: 'addUsers' });
}

export async function userById(id: number): Promise<User | undefined> {
  return await worker.run([id], { name: 'userById' });
}
