// Whole identifiers in a text that nobody has parsed.

import escapeRegExp from 'escape-string-regexp';

/** Names that nearly always stand for a type of the language: a value of that name is imported, or read from something. */
const typeWords = new Set(['any', 'bigint', 'boolean', 'number', 'object', 'string', 'symbol', 'type', 'unknown']);

/** Matches where one of these stands as a word of its own, with or without a `#` before it; nowhere for none of them. */
export function anyWord(words: Iterable<string>): RegExp {
  const wanted = [...words]
    .filter((word) => word !== '')
    .map((word) => (typeWords.has(word) ? `(?<![:|&<]\\s*)${word}` : escapeRegExp(word.replace('#', ''))));
  if (wanted.length === 0) return /(?!)/;
  return new RegExp(`(?<![\\p{ID_Continue}$])(?:${wanted.join('|')})(?![\\p{ID_Continue}$])`, 'u');
}
