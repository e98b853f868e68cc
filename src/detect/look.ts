// The first look at a text, before anything is parsed: whether it may hold what an expression asks for.

/** Plain data, so that it can be made once and kept. */
export interface Look {
  /** Find whatever one of `exact` finds, and little else, in as few passes as can be: most texts are left alone after them. */
  readonly rough: readonly RegExp[];
  readonly exact: readonly RegExp[];
}

export function lookFor(expressions: readonly RegExp[]): Look {
  const exact = [...new Map(expressions.map((each) => [String(each), each])).values()];
  const joined = exact.filter(isJoinable).flatMap(roughly);
  return {
    rough: [...(joined.length === 0 ? [] : [new RegExp([...new Set(joined)].join('|'))]), ...exact.filter(isAlone)],
    exact,
  };
}

export function isSeen(text: string, { rough, exact }: Look): boolean {
  const finds = (expression: RegExp): boolean => text.search(expression) >= 0;
  return rough.some(finds) && exact.some(finds);
}

/** Flags hold for all of an expression, and references to groups for their numbers in it. */
function isAlone({ flags, source }: RegExp): boolean {
  return flags !== '' || /\\[1-9k]|\(\?</.test(source);
}

function isJoinable(expression: RegExp): boolean {
  return !isAlone(expression);
}

/** Of an expression that asks for whole words a piece of each; any other is as cheap as it is. */
function roughly({ source }: RegExp): string[] {
  const [, words] = /^\\b(?:\(\?:)?([\w|]+)\)?\\b$/.exec(source) ?? [];
  return words?.split('|').map(pieceOf) ?? [source];
}

/** Capitals are rare, so that a text is leapt through from one to the next. */
function pieceOf(word: string): string {
  if (word.includes('Sync')) return 'Sync';
  return /[A-Z]\w{4,}/.exec(word)?.[0] ?? word;
}
