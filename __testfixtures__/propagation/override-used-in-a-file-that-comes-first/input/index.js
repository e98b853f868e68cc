import { Trimmed } from './store.js';

export const main = (log) => {
  log(new Trimmed().load('a.txt'));
};
