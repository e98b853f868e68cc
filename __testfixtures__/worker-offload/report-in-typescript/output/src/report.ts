import { sep } from 'node:path';
import { ReportError } from './errors.js';
import { pool } from './offload.js';

export interface Order {
  readonly id: number;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  readonly price: number;
}

/** Written at the head of each report. */
export const title = `Report${sep === '/' ? '' : ' '}`;

/**
 * Draws the report of an order.
 *
 * @unblock offload
 */
export async function renderReport(order: Order, locale = 'en'): Promise<Buffer> {
  const worker = pool<typeof import('./render-report.worker.js')>(new URL('./render-report.worker.js', import.meta.url), () => [ReportError]);
  return await worker.run([order, locale], { name: 'renderReport' });
}

export function nameOf(order: Order): string {
  return `${title} ${order.id}${sep}`;
}
