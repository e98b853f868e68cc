export * from './load.js';
export { main } from './main.js';
