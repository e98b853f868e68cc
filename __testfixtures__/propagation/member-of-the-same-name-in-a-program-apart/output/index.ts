import { Store } from './store.ts';

const store = new Store();
console.log((await store.load('a.txt')).length);
