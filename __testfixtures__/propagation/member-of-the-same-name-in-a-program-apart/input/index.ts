import { Store } from './store.ts';

const store = new Store();
console.log(store.load('a.txt').length);
