// Loaded by worker threads: `cheapest` of rows.ts is done here.
import type { Row } from './rows.js';

export function cheapest<T extends Row>(rows: readonly T[], count: number): T[] {
  return [...rows].sort((a, b) => a.price - b.price).slice(0, count);
}
