import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';

function answer(request, response) {
  response.setHeader('content-type', 'text/plain');
  try {
    response.end(readFileSync(`.${request.url}`));
  } catch (error) {
    response.writeHead(404).end(error.code);
  }
}

export async function main(log) {
  const server = createServer();
  server.on('request', answer);
  server.once('listening', () => {
    log('listening', readFileSync('a.txt', 'utf8'));
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  for (const name of ['a.txt', 'missing.txt']) {
    const response = await fetch(`http://localhost:${port}/${name}`);
    log(response.status, await response.text());
  }
  server.close();
}
