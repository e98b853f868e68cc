import { default as loadAgain } from './store.js';
import * as store from './store.js';
import { load as loadThrice } from './all.js';

export const main = (log) => {
  log(store.default('a.txt'), loadAgain('b.txt'), loadThrice('a.txt'));
};
