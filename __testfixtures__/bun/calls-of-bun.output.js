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
  await Bun.sleep(5);
  await Bun.sleep(1);
  log(await Bun.resolve('./a.js', import.meta.dir), (await Bun.zstdCompress('text')).length);
  log((await Bun.zstdDecompress(new Uint8Array(2))).length);
  const hash = await Bun.password.hash('secret', { algorithm: 'bcrypt', cost: 4 });
  if (!(await Bun.password.verify('secret', hash))) throw new Error('another secret');
  log(hash);
}
