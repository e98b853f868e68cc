import { default as loadAgain } from './store.js';
import * as store from './store.js';
import { load as loadThrice } from './all.js';

export const main = async (log) => {
  log(await store.default('a.txt'), await loadAgain('b.txt'), await loadThrice('a.txt'));
};
