export { load, loadAsync } from './load.js';
export * from './sizes.js';
export { main } from './main.js';
