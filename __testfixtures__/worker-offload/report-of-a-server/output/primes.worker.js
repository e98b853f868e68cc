// Loaded by worker threads: `primes` of server.js is done here.

/**
 * @param {number} number
 * @param {number[]} smaller
 */
function isPrime(number, smaller) {
  return smaller.every((prime) => number % prime !== 0);
}

/**
 * @param {number} below
 * @returns {number[]}
 */
export function primes(below) {
  const found = [];
  for (let number = 2; number < below; number++) if (isPrime(number, found)) found.push(number);
  return found;
}
