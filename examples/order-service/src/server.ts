import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { authenticate } from './accounts.js';
import { config } from './config.js';
import { health } from './routes/health.js';
import { orders } from './routes/orders.js';
import { receipts } from './routes/receipts.js';
import { reports } from './routes/reports.js';
import { OrderStore } from './store.js';

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  store: OrderStore,
  rest: string[],
) => Promise<void>;

const handlers: Record<string, Handler> = { orders, receipts, reports };
const store = new OrderStore(config.dataDir);

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [name = '', ...rest] = (request.url ?? '/').split('/').filter(Boolean);
  if (name === 'health') return health(request, response, store, rest);

  const [user = '', password = ''] = credentials(request);
  if (!(await authenticate(store, user, password))) {
    response.writeHead(401, { 'www-authenticate': 'Basic' }).end();
    return;
  }

  const handler = handlers[name];
  if (handler) await handler(request, response, store, rest);
  else response.writeHead(404).end();
}

function credentials(request: IncomingMessage): string[] {
  const [, encoded = ''] = (request.headers.authorization ?? '').split(' ');
  return Buffer.from(encoded, 'base64').toString('utf8').split(':');
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});

server.listen(config.port, () => console.log(`order-service listens on ${config.port}`));
