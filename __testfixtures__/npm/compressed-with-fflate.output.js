import { promisify } from 'node:util';
import * as fflate from 'fflate';

const text = 'some text '.repeat(20);
const bytes = fflate.strToU8(text);

export async function main(log) {
  const same = (unpacked) => log(fflate.strFromU8(unpacked) === text);
  same(await promisify(fflate.gunzip)(await promisify(fflate.gzip)(bytes, { level: 9, mtime: 0 })));
  same(await promisify(fflate.unzlib)(await promisify(fflate.zlib)(bytes)));
  same(await promisify(fflate.inflate)(await promisify(fflate.deflate)(bytes)));
  same(await promisify(fflate.decompress)(await promisify(fflate.compress)(bytes)));
  const zipped = await promisify(fflate.zip)({ 'a.txt': bytes, dir: { 'b.txt': [bytes, { level: 0 }] } });
  log(Object.keys(await promisify(fflate.unzip)(zipped, { filter: (file) => file.name !== 'a.txt' })));
  try {
    await promisify(fflate.gunzip)(new Uint8Array(30));
  } catch (error) {
    log(error.code, error.message);
  }
}
