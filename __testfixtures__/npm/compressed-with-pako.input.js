import pako, { ungzip } from 'pako';

export async function packed(bytes) {
  const small = pako.deflateRaw(bytes, { level: 9 });
  return [small, pako.inflateRaw(small, { to: 'string' }), ungzip(pako.gzip(bytes)), pako.inflate(pako.deflate(bytes))];
}
