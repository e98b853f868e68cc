import { promisify } from 'node:util';
import forge from 'node-forge';

export async function main(log) {
  const { privateKey, publicKey } = await promisify(forge.pki.rsa.generateKeyPair)(512);
  const signed = forge.md.sha256.create().update('text');
  log(publicKey.verify(signed.digest().bytes(), privateKey.sign(signed)));
  log((await promisify(forge.rsa.generateKeyPair)({ bits: 512, e: 3 })).publicKey.n.bitLength());
  await new Promise((resolve) => {
    forge.pki.rsa.generateKeyPair({ bits: 512 }, (error, pair) => resolve(log('later', Object.keys(pair))));
  });
  log(forge.util.bytesToHex(await promisify(forge.pkcs5.pbkdf2)('secret', 'salt', 10, 16, 'sha256')));
  log(forge.util.bytesToHex(await promisify(forge.pbkdf2)('secret', 'salt', 10, 16)));
}
