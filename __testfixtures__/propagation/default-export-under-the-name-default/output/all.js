export { default as load } from './store.js';
