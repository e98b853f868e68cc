import { Trimmed } from './store.js';

export const main = async (log) => {
  log(await new Trimmed().load('a.txt'));
};
