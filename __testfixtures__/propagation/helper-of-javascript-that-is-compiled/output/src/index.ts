import { labels } from './interfaces/data';

export const first = async (names: string[]): Promise<string | undefined> => (await labels(names))[0];
