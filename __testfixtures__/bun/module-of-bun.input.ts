import { gzipSync, password, resolveSync, sleepSync, spawnSync, zstdCompressSync, zstdDecompressSync } from 'bun';

export async function work(text: string) {
  sleepSync(10);
  const hash = password.hashSync(text);
  if (!password.verifySync(text, hash)) return resolveSync('./other', import.meta.dirname);
  spawnSync(['ls']);
  return [gzipSync(text), zstdDecompressSync(zstdCompressSync(text))];
}
