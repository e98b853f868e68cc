import { loadAsync, totalAsync } from './index.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await loadAsync('a.txt'), (await totalAsync(['a.txt', 'b.txt'])) > 0);
}
