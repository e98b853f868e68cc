// Loaded by worker threads: `doubled` of sums.ts is done here.
import { halved } from './sums.js';

export function doubled(value: number): number {
  return value === 0 ? 0 : doubled(value - 1) + halved(4);
}
