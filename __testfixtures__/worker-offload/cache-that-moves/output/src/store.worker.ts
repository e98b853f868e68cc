// Loaded by worker threads: `saveUser`, `userById`, `allDigests`, `saveAll` of store.ts are done here.
import { createHash } from 'node:crypto';
import type { Found, User } from './store.js';

interface Entry {
  readonly user: User;
  readonly digest: string;
}

const entries = new Map<number, Entry>();
let writes = 0;

function digestOf(user: User): string {
  return createHash('sha1').update(user.name).digest('hex');
}

export function saveUser(user: User): number {
  if (user.name === '') throw new RangeError('A user has a name.');
  entries.set(user.id, { user, digest: digestOf(user) });
  writes += 1;
  return writes;
}

export function userById(id: number): Found {
  return entries.get(id)?.user;
}

export const allDigests = (): string[] => [...entries.values()].map((entry) => entry.digest);

export function saveAll(users: readonly User[]): void {
  for (const user of users) saveUser(user);
}
