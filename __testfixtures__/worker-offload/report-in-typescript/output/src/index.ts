import { ReportError } from './errors.js';
import { nameOf, type Order, renderReport } from './report.js';
import { mapInOrder } from './map-in-order.js';

async function sizes(orders: readonly Order[]): Promise<number[]> {
  return await mapInOrder(orders, async (order) => (await renderReport(order)).length);
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const order = { id: 1, lines: [{ text: 'a', price: 2 }] };
  const report = await renderReport(order, 'de');
  log(nameOf(order), Buffer.isBuffer(report), report.toString());
  log(await sizes([order, { ...order, id: 2 }]));
  try {
    await renderReport({ id: 3, lines: [] });
  } catch (error) {
    if (error instanceof ReportError) log(error.name, error.message, error.code);
    else throw error;
  }
};
