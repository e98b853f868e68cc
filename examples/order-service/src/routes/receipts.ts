import fs from 'node:fs';
import path from 'node:path';
import { config } from '../config.js';
import { send } from '../mail.js';
import { type Order, total } from '../order.js';
import { rateOf } from '../rates.js';
import type { Handler } from '../server.js';
import { Template } from '../template.js';

export const receipts: Handler = async (_request, response, store, [month = '', id = '']) => {
  const order = (await store.list(month)).find((each) => each.id === id);
  if (!order) {
    response.writeHead(404).end();
    return;
  }

  const html = await render(order);
  await send({ to: order.customer, subject: `Receipt ${order.id}`, html });
  fs.appendFileSync(path.join(config.dataDir, 'sent.log'), `${new Date().toISOString()} ${order.id}\n`);
  response.setHeader('content-type', 'text/html').end(html);
};

async function render(
  order: Order,
  footer = fs.readFileSync(path.join(config.templateDir, 'footer.html'), 'utf8').trim(),
): Promise<string> {
  return new Template('receipt.html').fill({
    id: order.id,
    customer: order.customer,
    currency: order.currency,
    total: (total(order) * (await rateOf(order.currency))).toFixed(2),
    footer,
  });
}
