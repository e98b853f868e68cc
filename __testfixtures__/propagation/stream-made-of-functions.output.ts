import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
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
    flush: async (callback) => {
      try {
        callback(null, await readFile('b.txt', 'utf8'));
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
    async final(callback) {
      try {
        await writeFile('end.txt', 'end');
        callback();
      } catch (error) {
        callback(error as Error);
      }
    },
  });
  await pipeline(Readable.from(['a.txt', 'b.txt']), new Names(), upper, out);
  log(await readFile('out.txt', 'utf8'), await readFile('end.txt', 'utf8'));
}
