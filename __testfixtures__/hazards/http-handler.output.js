import { stat } from 'node:fs/promises';

import { createServer } from 'node:http';

const server = createServer(async (_request, response) => {
  try {
    response.end(String((await stat('missing.txt')).size));
  } catch (error) {
    response.statusCode = 500;
    response.end(error.code);
  }
});

export async function main(log) {
  await new Promise((resolve) => server.listen(0, resolve));
  const response = await fetch(`http://127.0.0.1:${server.address().port}`);
  log(response.status, await response.text());
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
