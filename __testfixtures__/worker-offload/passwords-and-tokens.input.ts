import bcrypt from 'bcryptjs';
import jwt, { type SignOptions } from 'jsonwebtoken';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface User {
  readonly name: string;
  readonly hash: string;
}

export async function register(name: string, password: string): Promise<User> {
  return { name, hash: bcrypt.hashSync(password, 8) };
}

export function isRight(user: User, password: string): boolean {
  return bcrypt.compareSync(password, user.hash);
}

export async function tokenFor(user: User): Promise<string> {
  return jwt.sign({ sub: user.name, iat: 1 }, privateKey, { algorithm: 'RS256' });
}

export async function tokenWith(claims: unknown): Promise<string> {
  return jwt.sign(claims as object, privateKey, { algorithm: 'RS256' });
}

export async function marked(claims: { sub: string }): Promise<string> {
  return jwt.sign(claims, privateKey, { algorithm: 'RS256', mutatePayload: true } as SignOptions);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const user = await register('ann', 'secret');
  log(user.hash.length, isRight(user, 'secret'), isRight(user, 'other'));
  log(bcrypt.hashSync('short', 4).length);
  const token = await tokenFor(user);
  log(jwt.verify(token, createPublicKey(privateKey)));
  try {
    bcrypt.compareSync('secret', 7 as unknown as string);
  } catch (error) {
    log((error as Error).constructor.name, (error as Error).message);
  }
  try {
    jwt.sign({ exp: 'soon' }, privateKey, { algorithm: 'RS256' });
  } catch (error) {
    log((error as Error).constructor.name, (error as Error).message);
  }
}
