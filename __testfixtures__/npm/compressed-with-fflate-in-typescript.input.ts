import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export async function packed(text: string) {
  return gzipSync(strToU8(text), { level: 9 });
}

export async function main(log: (...values: unknown[]) => void) {
  const zipped = zipSync({ 'a.txt': strToU8('text') });
  log(strFromU8(unzipSync(zipped)['a.txt'] ?? new Uint8Array()));
}
