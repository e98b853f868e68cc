import { readFile } from 'node:fs/promises';
import Hapi from '@hapi/hapi';

const server = Hapi.server();
const show = async (request) => await readFile(request.url.slice(1), 'utf8');

server.route({ method: 'GET', path: '/a.txt', handler: show });
server.route([
  { method: 'GET', path: '/missing.txt', handler: show },
  {
    method: 'GET',
    path: '/b.txt',
    options: {
      pre: [{ method: async () => await readFile('b.txt', 'utf8'), assign: 'text' }],
      async handler(request) {
        return request.pre.text + (await readFile('a.txt', 'utf8'));
      },
    },
  },
]);

export async function main(log) {
  for (const path of ['/a.txt', '/b.txt', '/missing.txt']) log(path, await server.inject(path));
}
