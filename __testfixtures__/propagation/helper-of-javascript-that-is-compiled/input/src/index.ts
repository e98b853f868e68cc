import { labels } from './interfaces/data';

export const first = (names: string[]): string | undefined => labels(names)[0];
