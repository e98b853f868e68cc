import { allDigests, saveAll, saveUser, type User, userById } from './store.js';

const seen = new Date(0);

async function rename(id: number, name: string): Promise<User | undefined> {
  const user = await userById(id);
  if (user !== undefined) await saveUser({ ...user, name });
  return await userById(id);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await saveAll([
    { id: 1, name: 'ann', seen },
    { id: 2, name: 'bob', seen },
  ]);
  log(await saveUser({ id: 3, name: 'cy', seen }), await userById(2), await userById(9));
  log(await rename(2, 'ben'));
  log(await allDigests());
  try {
    await saveUser({ id: 4, name: '', seen });
  } catch (error) {
    log((error as Error).constructor.name, (error as Error).message);
  }
}
