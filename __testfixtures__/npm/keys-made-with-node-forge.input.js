import forge from 'node-forge';

export async function main(log) {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(512);
  const signed = forge.md.sha256.create().update('text');
  log(publicKey.verify(signed.digest().bytes(), privateKey.sign(signed)));
  log(forge.rsa.generateKeyPair({ bits: 512, e: 3 }).publicKey.n.bitLength());
  await new Promise((resolve) => {
    forge.pki.rsa.generateKeyPair({ bits: 512 }, (error, pair) => resolve(log('later', Object.keys(pair))));
  });
  log(forge.util.bytesToHex(forge.pkcs5.pbkdf2('secret', 'salt', 10, 16, 'sha256')));
  log(forge.util.bytesToHex(forge.pbkdf2('secret', 'salt', 10, 16)));
}
