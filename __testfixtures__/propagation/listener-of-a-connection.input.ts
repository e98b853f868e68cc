import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const server = createServer((socket) => {
    socket.write(readFileSync('a.txt'));
    socket.on('data', (chunk) => {
      log('server got', chunk.toString());
      socket.end(readFileSync('b.txt'));
    });
  }).listen(0);
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port);
  client.on('connect', () => {
    writeFileSync('connected.txt', 'yes');
    client.write('hello');
  });
  let text = '';
  client.on('data', (chunk) => {
    text += chunk.toString();
  });
  await once(client, 'close');
  log(text, readFileSync('connected.txt', 'utf8'));
  server.close();
}
