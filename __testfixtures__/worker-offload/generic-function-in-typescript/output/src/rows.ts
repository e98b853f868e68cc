import { pool } from './offload.js';

export interface Row {
  readonly price: number;
}

/** @unblock offload */
export async function cheapest<T extends Row>(rows: readonly T[], count: number): Promise<T[]> {
  const worker = pool<typeof import('./cheapest.worker.js')>(new URL('./cheapest.worker.js', import.meta.url));
  return (await worker.run([rows, count], { name: 'cheapest' })) as T[];
}

/** @unblock offload */
export async function dearest<T extends Row>(rows: readonly T[]): Promise<T | undefined> {
  const worker = pool<typeof import('./dearest.worker.js')>(new URL('./dearest.worker.js', import.meta.url));
  return (await worker.run([rows], { name: 'dearest' })) as T | undefined;
}
