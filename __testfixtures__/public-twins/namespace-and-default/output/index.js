export * as files from './files.js';
export { default } from './show.js';

export { main } from './main.js';
