import { ReportError } from './errors.js';
import { nameOf, type Order, renderReport } from './report.js';

function sizes(orders: readonly Order[]): number[] {
  return orders.map((order) => renderReport(order).length);
}

export const main = (log: (...values: unknown[]) => void): void => {
  const order = { id: 1, lines: [{ text: 'a', price: 2 }] };
  const report = renderReport(order, 'de');
  log(nameOf(order), Buffer.isBuffer(report), report.toString());
  log(sizes([order, { ...order, id: 2 }]));
  try {
    renderReport({ id: 3, lines: [] });
  } catch (error) {
    if (error instanceof ReportError) log(error.name, error.message, error.code);
    else throw error;
  }
};
