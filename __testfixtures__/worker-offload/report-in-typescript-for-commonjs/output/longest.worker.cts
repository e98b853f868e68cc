// Loaded by worker threads: `longest` of words.cts is done here.
import { createHash } from 'node:crypto';
import type { Found } from './words.cjs';

function digestOf(word: string): Buffer {
  return createHash('sha256').update(word).digest();
}

export const longest = (words: ReadonlySet<string>, at: Date): Found | undefined => {
  const [word] = [...words].sort((a, b) => b.length - a.length);
  return word === undefined ? undefined : { word, at, digest: digestOf(word) };
};
