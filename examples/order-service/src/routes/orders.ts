import { text } from 'node:stream/consumers';
import type { Order } from '../order.js';
import type { Handler } from '../server.js';

export const orders: Handler = async (request, response, store, [month = '', id = '']) => {
  if (request.method === 'POST') {
    const order: Order = JSON.parse(await text(request));
    await store.save(order);
    response.writeHead(201).end();
  } else if (request.method === 'DELETE') {
    response.writeHead((await store.remove(month, id)) ? 204 : 404).end();
  } else {
    const found = month === '' ? await store.months() : await store.list(month);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  }
};
