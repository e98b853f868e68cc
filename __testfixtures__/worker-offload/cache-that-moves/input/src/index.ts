import { allDigests, saveAll, saveUser, type User, userById } from './store.js';

const seen = new Date(0);

function rename(id: number, name: string): User | undefined {
  const user = userById(id);
  if (user !== undefined) saveUser({ ...user, name });
  return userById(id);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  saveAll([
    { id: 1, name: 'ann', seen },
    { id: 2, name: 'bob', seen },
  ]);
  log(saveUser({ id: 3, name: 'cy', seen }), userById(2), userById(9));
  log(rename(2, 'ben'));
  log(allDigests());
  try {
    saveUser({ id: 4, name: '', seen });
  } catch (error) {
    log((error as Error).constructor.name, (error as Error).message);
  }
}
