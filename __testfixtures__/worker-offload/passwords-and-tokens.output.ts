import bcrypt from 'bcryptjs';
import jwt, { type SignOptions } from 'jsonwebtoken';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { bcryptPool } from './bcryptjs-pool.js';
import { jwtPool } from './jsonwebtoken-pool.js';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface User {
  readonly name: string;
  readonly hash: string;
}

export async function register(name: string, password: string): Promise<User> {
  return { name, hash: await bcryptPool.run([password, 8], { name: 'hashSync' }) };
}

export async function isRight(user: User, password: string): Promise<boolean> {
  return await bcryptPool.run([password, user.hash], { name: 'compareSync' });
}

export async function tokenFor(user: User): Promise<string> {
  return await jwtPool.run([{ sub: user.name, iat: 1 }, privateKey, { algorithm: 'RS256' }], { name: 'sign' });
}

export async function tokenWith(claims: unknown): Promise<string> {
  return jwt.sign(claims as object, privateKey, { algorithm: 'RS256' });
}

export async function marked(claims: { sub: string }): Promise<string> {
  return jwt.sign(claims, privateKey, { algorithm: 'RS256', mutatePayload: true } as SignOptions);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const user = await register('ann', 'secret');
  log(user.hash.length, await isRight(user, 'secret'), await isRight(user, 'other'));
  log(bcrypt.hashSync('short', 4).length);
  const token = await tokenFor(user);
  log(jwt.verify(token, createPublicKey(privateKey)));
  try {
    await bcryptPool.run(['secret', 7 as unknown as string], { name: 'compareSync' });
  } catch (error) {
    log((error as Error).constructor.name, (error as Error).message);
  }
  try {
    await jwtPool.run([{ exp: 'soon' }, privateKey, { algorithm: 'RS256' }], { name: 'sign' });
  } catch (error) {
    log((error as Error).constructor.name, (error as Error).message);
  }
}
