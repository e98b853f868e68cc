// A stand-in for the global: Node.js has none.
const both = (name, value) => ({ [`${name}Sync`]: () => value, [name]: async () => value });
const api = {
  ...both('sleep', undefined),
  ...both('resolve', '/a.js'),
  ...both('zstdCompress', new Uint8Array(2)),
  ...both('zstdDecompress', new Uint8Array(9)),
  password: { ...both('hash', '$2b$'), ...both('verify', true) },
};
Object.assign(globalThis, { Bun: api });

export async function main(log) {
  const { sleepSync } = Bun;
  Bun.sleepSync(5);
  sleepSync(1);
  log(Bun.resolveSync('./a.js', import.meta.dir), Bun.zstdCompressSync('text').length);
  log(Bun.zstdDecompressSync(new Uint8Array(2)).length);
  const hash = Bun.password.hashSync('secret', { algorithm: 'bcrypt', cost: 4 });
  if (!Bun.password.verifySync('secret', hash)) throw new Error('another secret');
  log(hash);
}
