// Loaded by worker threads: `shout` of words.cts is done here.

export function shout(words: readonly string[]): string[] {
  if (words.length === 0) throw new RangeError('no words');
  return words.map((word) => word.toUpperCase());
}
