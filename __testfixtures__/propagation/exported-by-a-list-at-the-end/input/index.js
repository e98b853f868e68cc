import { load, count as howMany } from './store.js';

export const main = (log) => {
  log(load('a.txt'), howMany('dir'));
};
