import { promisify } from 'node:util';
import { gzipSync, strFromU8, strToU8, zip, unzip } from 'fflate';

export async function packed(text: string) {
  return gzipSync(strToU8(text), { level: 9 });
}

export async function main(log: (...values: unknown[]) => void) {
  const zipped = await promisify(zip)({ 'a.txt': strToU8('text') });
  log(strFromU8((await promisify(unzip)(zipped))['a.txt'] ?? new Uint8Array()));
}
