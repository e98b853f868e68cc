// Loaded by worker threads: `dearest` of rows.ts is done here.
import type { Row } from './rows.js';

export async function dearest<T extends Row>(rows: readonly T[]): Promise<T | undefined> {
  return [...rows].sort((a, b) => b.price - a.price)[0];
}
