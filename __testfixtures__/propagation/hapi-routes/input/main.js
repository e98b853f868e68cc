import { readFileSync } from 'node:fs';
import Hapi from '@hapi/hapi';

const server = Hapi.server();
const show = (request) => readFileSync(request.url.slice(1), 'utf8');

server.route({ method: 'GET', path: '/a.txt', handler: show });
server.route([
  { method: 'GET', path: '/missing.txt', handler: show },
  {
    method: 'GET',
    path: '/b.txt',
    options: {
      pre: [{ method: () => readFileSync('b.txt', 'utf8'), assign: 'text' }],
      handler(request) {
        return request.pre.text + readFileSync('a.txt', 'utf8');
      },
    },
  },
]);

export async function main(log) {
  for (const path of ['/a.txt', '/b.txt', '/missing.txt']) log(path, await server.inject(path));
}
