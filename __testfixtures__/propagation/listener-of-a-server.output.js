import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';

async function answer(request, response) {
  response.setHeader('content-type', 'text/plain');
  try {
    response.end(await readFile(`.${request.url}`));
  } catch (error) {
    response.writeHead(404).end(error.code);
  }
}

export async function main(log) {
  const server = createServer();
  server.on('request', answer);
  server.once('listening', async () => {
    log('listening', await readFile('a.txt', 'utf8'));
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
