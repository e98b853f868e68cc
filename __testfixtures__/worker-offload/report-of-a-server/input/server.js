import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  response.end(primes(Number(searchParams.get('below'))).join(' '));
});

/**
 * @param {number} number
 * @param {number[]} smaller
 */
function isPrime(number, smaller) {
  return smaller.every((prime) => number % prime !== 0);
}

/**
 * @unblock offload
 * @param {number} below
 * @returns {number[]}
 */
export function primes(below) {
  const found = [];
  for (let number = 2; number < below; number++) if (isPrime(number, found)) found.push(number);
  return found;
}

server.listen(0);

export async function main(log) {
  const { port } = server.address();
  const response = await fetch(`http://127.0.0.1:${port}/?below=20`);
  log(await response.text());
  server.close();
}
