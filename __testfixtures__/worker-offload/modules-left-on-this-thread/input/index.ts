import { rows, size } from './handle.js';
import { all } from './iterated.js';
import { transaction } from './transactions.js';

export const main = (log: (...values: unknown[]) => void): void => {
  rows.set('a', 1);
  log(
    size(),
    transaction((add) => add('a')),
    [...all()],
  );
};
