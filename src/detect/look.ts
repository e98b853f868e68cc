// The first look at a text, before anything is parsed: whether it holds what one of many expressions asks for.
import { writtenOut } from '../syntax/escapes.js';

/** Plain data, so that it can be made once and kept. */
export interface Look {
  /** All expressions in one, with pieces of `words` as its group `piece`: a text is gone through once. */
  readonly together: readonly RegExp[];
  /** Whole words that are asked for. */
  readonly words: readonly string[];
  /** Expressions that have to be asked alone. */
  readonly alone: readonly RegExp[];
}

export function lookFor(expressions: readonly RegExp[]): Look {
  const joined = expressions.filter((each) => !isAlone(each)).map(({ source }) => source);
  const words = [...new Set(joined.flatMap((source) => wordsOf(source) ?? []))];
  const others = [...new Set(joined.filter((source) => wordsOf(source) === undefined))];
  const pieces = [...new Set(words.map(pieceOf))];
  // Last, so that a piece is no more than that.
  const sources = pieces.length === 0 ? others : [...others, `(?<piece>${pieces.join('|')})`];
  return {
    together: sources.length === 0 ? [] : [new RegExp(sources.join('|'), 'g')],
    words,
    alone: expressions.filter(isAlone),
  };
}

/** Asks a look of text after text. */
export function seeing({ together, words, alone }: Look): (text: string) => boolean {
  const known = new Set(words);
  return (written) => {
    const text = writtenOut(written);
    return together.some((each) => finds(each, known, text)) || alone.some((each) => text.search(each) >= 0);
  };
}

function finds(expression: RegExp, words: ReadonlySet<string>, text: string): boolean {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match.groups?.['piece'] === undefined || words.has(wordAround(text, match.index))) return true;
    expression.lastIndex = match.index + 1;
  }
  return false;
}

function wordAround(text: string, index: number): string {
  const word = /\w*/y;
  word.lastIndex = index;
  while (word.lastIndex > 0 && /\w/.test(text.charAt(word.lastIndex - 1))) word.lastIndex -= 1;
  return word.exec(text)?.[0] ?? '';
}

/** Flags hold for all of an expression, and references to groups for their numbers in it. */
function isAlone({ flags, source }: RegExp): boolean {
  return flags !== '' || /\\[1-9k]|\(\?</.test(source);
}

function wordsOf(source: string): string[] | undefined {
  return /^\\b(?:\(\?:)?([\w|]+)\)?\\b$/.exec(source)?.[1]?.split('|');
}

/** Capitals are rare, so that a text is leapt through from one to the next. */
function pieceOf(word: string): string {
  if (word.includes('Sync')) return 'Sync';
  return /[A-Z]\w{4,}/.exec(word)?.[0] ?? word;
}
