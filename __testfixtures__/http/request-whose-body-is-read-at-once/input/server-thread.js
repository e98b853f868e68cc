import { createServer } from 'node:http';
import { parentPort } from 'node:worker_threads';

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    if (pathname === '/missing') response.writeHead(404, { 'x-reason': 'gone' }).end('no such page');
    else if (pathname === '/moved') response.writeHead(302, { location: '/here' }).end('moved');
    else if (pathname === '/never') setTimeout(() => response.end('late'), 20_000);
    else {
      response.setHeader('content-type', 'application/json');
      response.setHeader('x-mark', 'seen');
      const type = request.headers['content-type'] ?? null;
      const mark = request.headers['x-mark'] ?? null;
      response.end(JSON.stringify({ method: request.method, pathname, search, type, mark, body }));
    }
  });
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
