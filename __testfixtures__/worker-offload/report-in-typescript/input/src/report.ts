import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import { ReportError } from './errors.js';

export interface Order {
  readonly id: number;
  readonly lines: readonly Line[];
}

interface Line {
  readonly text: string;
  readonly price: number;
}

type Totals = Map<string, number>;

// How often the text is hashed.
const rounds = 1000;

/** Written at the head of each report. */
export const title = `Report${sep === '/' ? '' : ' '}`;

function totalsOf(lines: readonly Line[]): Totals {
  const totals: Totals = new Map();
  for (const { text, price } of lines) totals.set(text, (totals.get(text) ?? 0) + price);
  return totals;
}

/**
 * Draws the report of an order.
 *
 * @unblock offload
 */
export function renderReport(order: Order, locale = 'en'): Buffer {
  if (order.lines.length === 0) throw new ReportError(`Order ${order.id} is empty.`);
  let text = [title, ...totalsOf(order.lines)].join(`\n${locale} `);
  for (let round = 0; round < rounds; round += 1) text = createHash('sha256').update(text).digest('hex');
  return Buffer.from(text);
}

export function nameOf(order: Order): string {
  return `${title} ${order.id}${sep}`;
}
