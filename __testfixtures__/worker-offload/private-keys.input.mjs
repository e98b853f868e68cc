import { generateKeyPairSync, privateDecrypt, privateEncrypt, publicDecrypt, publicEncrypt } from 'node:crypto';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export async function read(bytes) {
  return privateDecrypt(privateKey, bytes).toString();
}

export async function mark(text) {
  return privateEncrypt({ key: privateKey }, Buffer.from(text));
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
