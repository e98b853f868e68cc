import { readFileSync } from 'node:fs';
import { Transform } from 'node:stream';

export const prefix = new Transform({
  transform(chunk, _encoding, done) {
    done(null, readFileSync('a.txt', 'utf8').trim() + chunk);
  },
});

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for await (const text of prefix.end('!')) log(String(text));
}
