import { addUsers, userById } from './users.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(await addUsers(['ann', 'bob']), await userById(2), await userById(9));
  try {
    await addUsers(['cy', null as unknown as string]);
  } catch (error) {
    log((error as Error).constructor.name, (error as { code?: string }).code, (error as Error).message);
  }
  log(await userById(3));
};
