import read from './lib/read.js';
import { readAsync } from './lib/read.js';

export const settings = (name) => ({ title: read(name).trim() });

export const settingsAsync = async (name) => ({ title: (await readAsync(name)).trim() });
