import { generateKeyPairSync } from 'node:crypto';
import bcrypt from 'bcryptjs';
import jwt from 'jsonwebtoken';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });

/** @param {string} password */
export async function hash(password) {
  return bcrypt.hashSync(password, 11);
}

/** @param {string} subject */
export async function token(subject) {
  return jwt.sign({ sub: subject }, privateKey, { algorithm: 'RS512' });
}

/**
 * @unblock offload
 * @param {number} below
 * @returns {number}
 */
export function primes(below) {
  let found = 0;
  for (let number = 2; number < below; number += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= number && isPrime; divisor += 1) isPrime = number % divisor !== 0;
    if (isPrime) found += 1;
  }
  return found;
}
