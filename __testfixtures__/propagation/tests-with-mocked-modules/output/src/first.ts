import { load } from './load.js';

export const first = async (name: string): Promise<string> => (await load(name)).slice(0, 1);
