// Loaded by worker threads: `renderReport` of report.ts is done here.
import { createHash } from 'node:crypto';
import { ReportError } from './errors.js';
import type { Line, Order } from './report.js';
import { title } from './report.js';

type Totals = Map<string, number>;

// How often the text is hashed.
const rounds = 1000;

function totalsOf(lines: readonly Line[]): Totals {
  const totals: Totals = new Map();
  for (const { text, price } of lines) totals.set(text, (totals.get(text) ?? 0) + price);
  return totals;
}

export function renderReport(order: Order, locale = 'en'): Buffer {
  if (order.lines.length === 0) throw new ReportError(`Order ${order.id} is empty.`);
  let text = [title, ...totalsOf(order.lines)].join(`\n${locale} `);
  for (let round = 0; round < rounds; round += 1) text = createHash('sha256').update(text).digest('hex');
  return Buffer.from(text);
}
