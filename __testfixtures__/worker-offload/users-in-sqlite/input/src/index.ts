import { addUsers, userById } from './users.js';

export const main = (log: (...values: unknown[]) => void): void => {
  log(addUsers(['ann', 'bob']), userById(2), userById(9));
  try {
    addUsers(['cy', null as unknown as string]);
  } catch (error) {
    log((error as Error).constructor.name, (error as { code?: string }).code, (error as Error).message);
  }
  log(userById(3));
};
