import { gzipSync, password, sleep, resolve, zstdDecompress, zstdCompress, spawnSync } from 'bun';

export async function work(text: string) {
  await sleep(10);
  const hash = await password.hash(text);
  if (!(await password.verify(text, hash))) return await resolve('./other', import.meta.dirname);
  spawnSync(['ls']);
  return [gzipSync(text), await zstdDecompress(await zstdCompress(text))];
}
