import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { OrderStore } from './store.js';

const iterations = 310_000;

export async function authenticate(store: OrderStore, user: string, password: string): Promise<boolean> {
  const account = store.accounts[user];
  if (!account) return false;

  const expected = Buffer.from(account.hash, 'hex');
  const actual = pbkdf2Sync(password, account.salt, iterations, expected.length, 'sha256');
  return timingSafeEqual(actual, expected);
}
