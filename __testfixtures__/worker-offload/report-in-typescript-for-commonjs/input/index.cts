import { longest, shout } from './words.cjs';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const found = longest(new Set(['a', 'abc']), new Date(0));
  log(found?.word, found?.at, Buffer.isBuffer(found?.digest), found?.digest.toString('hex').slice(0, 8));
  log(shout(['a', 'b']));
  try {
    shout([]);
  } catch (error) {
    log(error instanceof RangeError, String(error));
  }
};
