// @unblock offload-module
import { createHash } from 'node:crypto';

/** What is kept of a user. */
export interface User {
  readonly id: number;
  readonly name: string;
  readonly seen: Date;
}

interface Entry {
  readonly user: User;
  readonly digest: string;
}

type Found = User | undefined;

const entries = new Map<number, Entry>();
let writes = 0;

function digestOf(user: User): string {
  return createHash('sha1').update(user.name).digest('hex');
}

/** Keeps a user. */
export function saveUser(user: User): number {
  if (user.name === '') throw new RangeError('A user has a name.');
  entries.set(user.id, { user, digest: digestOf(user) });
  writes += 1;
  return writes;
}

export function userById(id: number): Found {
  return entries.get(id)?.user;
}

const allDigests = (): string[] => [...entries.values()].map((entry) => entry.digest);

function saveAll(users: readonly User[]): void {
  for (const user of users) saveUser(user);
}

export { allDigests, saveAll };
