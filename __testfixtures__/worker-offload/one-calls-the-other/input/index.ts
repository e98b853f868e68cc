import waited, { doubled, halved } from './sums.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(doubled(3), halved(3), await waited([1, 2]));
};
