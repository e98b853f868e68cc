import { createHash } from 'node:crypto';

export interface Found {
  readonly word: string;
  readonly at: Date;
  readonly digest: Buffer;
}

function digestOf(word: string): Buffer {
  return createHash('sha256').update(word).digest();
}

/** @unblock offload */
export const longest = (words: ReadonlySet<string>, at: Date): Found | undefined => {
  const [word] = [...words].sort((a, b) => b.length - a.length);
  return word === undefined ? undefined : { word, at, digest: digestOf(word) };
};

/** @unblock offload */
export function shout(words: readonly string[]): string[] {
  if (words.length === 0) throw new RangeError('no words');
  return words.map((word) => word.toUpperCase());
}
