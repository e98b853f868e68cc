// Finds what was probably meant by a word that nobody knows.
import { closest, distance } from 'fastest-levenshtein';

/** The known word that is nearest to `word`, when it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const byLower = new Map(known.map((name) => [name.toLowerCase(), name]));
  const best = closest(lower, [...byLower.keys()]);
  if (distance(lower, best) <= Math.max(1, Math.floor(lower.length * 0.4))) return byLower.get(best);
  const swapped = [...byLower.keys()].find((name) => letters(name) === letters(lower));
  if (swapped !== undefined) return byLower.get(swapped);
  return lower.length < 3 ? undefined : known.find((name) => name.toLowerCase().includes(lower));
}

function letters(word: string): string {
  return [...word].sort().join('');
}

/** `; did you mean "x"?`, or the other hint when nothing is near. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const best = nearest(word, known);
  return best === undefined ? `; ${otherwise}` : `; did you mean "${best}"?`;
}
