import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { config } from '../config.js';
import { total } from '../order.js';
import type { Handler } from '../server.js';

export const reports: Handler = async (request, response, store, [month = '']) => {
  const dir = path.join(config.dataDir, 'reports');
  const file = path.join(dir, `${month}.csv.gz`);
  if (request.method === 'DELETE') {
    rmSync(file, { force: true });
    response.writeHead(204).end();
    return;
  }

  const rows = (await store.list(month)).map((order) => `${order.id};${order.customer};${total(order)}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(file, gzipSync(rows.join('\n')));
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ file, bytes: statSync(file).size }));
};
