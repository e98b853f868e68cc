import zlib from 'zlib';

export async function main(log) {
  log(zlib.gunzipSync(zlib.gzipSync('text')).toString());
}
