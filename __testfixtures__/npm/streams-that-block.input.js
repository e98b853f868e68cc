import { ReadStreamSync, WriteStreamSync } from 'fs-minipass';

export async function main(log) {
  const written = new WriteStreamSync('new.txt');
  written.end('text');
  log(new ReadStreamSync('new.txt').read().toString());
}
