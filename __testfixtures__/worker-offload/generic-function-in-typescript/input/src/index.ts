import { cheapest, dearest } from './rows.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const rows = [
    { price: 2, name: 'tea' },
    { price: 1, name: 'salt' },
  ];
  log(cheapest(rows, 1).map(({ name }) => name));
  log((await dearest(rows))?.name);
};
