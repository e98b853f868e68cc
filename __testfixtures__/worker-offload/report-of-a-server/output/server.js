import { createServer } from 'node:http';
import { pool } from './offload.js';

const server = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  response.end((await primes(Number(searchParams.get('below')))).join(' '));
});

/**
 * @unblock offload
 * @param {number} below
 * @returns {Promise<number[]>}
 */
export async function primes(below) {
  const worker = pool(new URL('./primes.worker.js', import.meta.url));
  return await worker.run([below], { name: 'primes' });
}

server.listen(0);

export async function main(log) {
  const { port } = server.address();
  const response = await fetch(`http://127.0.0.1:${port}/?below=20`);
  log(await response.text());
  server.close();
}
