import { readFile, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const server = createServer(async (socket) => {
    socket.write(await readFile('a.txt'));
    socket.on('data', async (chunk) => {
      log('server got', chunk.toString());
      socket.end(await readFile('b.txt'));
    });
  }).listen(0);
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port);
  client.on('connect', async () => {
    await writeFile('connected.txt', 'yes');
    client.write('hello');
  });
  let text = '';
  client.on('data', (chunk) => {
    text += chunk.toString();
  });
  await once(client, 'close');
  log(text, await readFile('connected.txt', 'utf8'));
  server.close();
}
