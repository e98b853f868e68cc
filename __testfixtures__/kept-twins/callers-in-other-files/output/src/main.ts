import { loadAsync } from './load.ts';
import * as sizes from './size.ts';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await loadAsync('a.txt'), (await sizes.sizeAsync('a.txt')) > 0);
}
