import read from './lib/read.js';

export const settings = (name) => ({ title: read(name).trim() });
