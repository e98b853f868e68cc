import { load, count as howMany } from './store.js';

export const main = async (log) => {
  log(await load('a.txt'), await howMany('dir'));
};
