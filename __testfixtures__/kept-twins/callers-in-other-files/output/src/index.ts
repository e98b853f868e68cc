export { load } from './load.ts';
export { size } from './size.ts';
export { main } from './main.ts';
