import * as fflate from 'fflate';

const text = 'some text '.repeat(20);
const bytes = fflate.strToU8(text);

export async function main(log) {
  const same = (unpacked) => log(fflate.strFromU8(unpacked) === text);
  same(fflate.gunzipSync(fflate.gzipSync(bytes, { level: 9, mtime: 0 })));
  same(fflate.unzlibSync(fflate.zlibSync(bytes)));
  same(fflate.inflateSync(fflate.deflateSync(bytes)));
  same(fflate.decompressSync(fflate.compressSync(bytes)));
  const zipped = fflate.zipSync({ 'a.txt': bytes, dir: { 'b.txt': [bytes, { level: 0 }] } });
  log(Object.keys(fflate.unzipSync(zipped, { filter: (file) => file.name !== 'a.txt' })));
  try {
    fflate.gunzipSync(new Uint8Array(30));
  } catch (error) {
    log(error.code, error.message);
  }
}
