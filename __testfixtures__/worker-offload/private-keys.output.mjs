import { generateKeyPairSync, publicDecrypt, publicEncrypt } from 'node:crypto';
import { cryptoPool } from './crypto-pool.mjs';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export async function read(bytes) {
  return (await cryptoPool.run([privateKey, bytes], { name: 'privateDecrypt' })).toString();
}

export async function mark(text) {
  return await cryptoPool.run([{ key: privateKey }, Buffer.from(text)], { name: 'privateEncrypt' });
}

export async function main(log) {
  log(await read(publicEncrypt(publicKey, Buffer.from('hello'))));
  const marked = await mark('hello');
  log(Buffer.isBuffer(marked), publicDecrypt(publicKey, marked).toString());
  try {
    await read(Buffer.from('nonsense'));
  } catch (error) {
    log(error.constructor.name, error.code);
  }
}
