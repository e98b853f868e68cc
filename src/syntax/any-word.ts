// Whole identifiers in a text that nobody has parsed.

/** Matches where one of these stands as a word of its own, with or without a `#` before it; nowhere for none of them. */
export function anyWord(words: Iterable<string>): RegExp {
  const wanted = [...words].filter((word) => word !== '').map((word) => word.replace('#', '').replaceAll('$', '\\$'));
  if (wanted.length === 0) return /(?!)/;
  return new RegExp(`(?<![\\p{ID_Continue}$])(?:${wanted.join('|')})(?![\\p{ID_Continue}$])`, 'u');
}
