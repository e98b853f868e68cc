import { readFileSync, writeFileSync } from 'node:fs';
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

class Names extends Transform {
  constructor() {
    super({ objectMode: true });
  }

  override _transform(name: string, _encoding: BufferEncoding, callback: (error?: Error | null, text?: string) => void): void {
    callback(null, readFileSync(name, 'utf8'));
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const upper = new Transform({
    transform(chunk, _encoding, callback) {
      callback(null, `${readFileSync('a.txt', 'utf8').trim()} ${chunk}`);
    },
    flush: (callback) => {
      try {
        callback(null, readFileSync('b.txt', 'utf8'));
      } catch (error) {
        callback(error as Error);
      }
    },
  });
  const out = new Writable({
    write: (chunk, _encoding, callback) => {
      writeFileSync('out.txt', chunk, { flag: 'a' });
      callback();
    },
    final(callback) {
      try {
        writeFileSync('end.txt', 'end');
        callback();
      } catch (error) {
        callback(error as Error);
      }
    },
  });
  await pipeline(Readable.from(['a.txt', 'b.txt']), new Names(), upper, out);
  log(readFileSync('out.txt', 'utf8'), readFileSync('end.txt', 'utf8'));
}
