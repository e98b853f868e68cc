import { pool } from './offload.js';

/** @unblock offload */
export async function doubled(value: number): Promise<number> {
  const worker = pool<typeof import('./doubled.worker.js')>(new URL('./doubled.worker.js', import.meta.url));
  return await worker.run([value], { name: 'doubled' });
}

/** @unblock offload */
export function halved(value: number): number {
  return value / 2;
}

/** @unblock offload */
export default async function waited(values: readonly number[]): Promise<number> {
  const worker = pool<typeof import('./waited.worker.js')>(new URL('./waited.worker.js', import.meta.url));
  return await worker.run([values], { name: 'waited' });
}
