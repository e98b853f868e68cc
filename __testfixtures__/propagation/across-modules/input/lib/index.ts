export { load } from './load.js';
export const twice = (text: string): string => text + text;
