// Pieces of program text and how they nest: an expression knows how tightly it binds, a statement is a list of lines.

/** How tightly an expression binds; the higher, the tighter. */
export const rank = {
  comma: 1,
  assignment: 2,
  conditional: 3,
  nullish: 4,
  or: 4,
  and: 5,
  equality: 9,
  relational: 10,
  additive: 12,
  multiplicative: 13,
  unary: 15,
  update: 16,
  call: 18,
  primary: 20,
} as const;

export interface Code {
  readonly text: string;
  readonly rank: number;
}

export function primary(text: string): Code {
  return { text, rank: rank.primary };
}

export function code(text: string, binding: keyof typeof rank): Code {
  return { text, rank: rank[binding] };
}

/** The text for a place that asks for at least this binding: parentheses only where they are needed. */
export function at({ text, rank: own }: Code, binding: keyof typeof rank): string {
  return own >= rank[binding] ? text : `(${text})`;
}

/** As an argument, an initializer or an element: anything but a comma. */
export function argument(piece: Code): string {
  return at(piece, 'assignment');
}

/** As the body of a short arrow function, where `{` would open a block. */
export function arrowBody(piece: Code): string {
  const text = at(piece, 'assignment');
  return startsWithBrace(text) ? `(${text})` : text;
}

/** As the start of a statement. */
export function statementStart(text: string): string {
  return startsWithBrace(text) || /^[^\w'"`]*(?:function|class)\b/.test(withoutMarks(text)) ? `(${text});` : `${text};`;
}

function startsWithBrace(text: string): boolean {
  return withoutMarks(text).startsWith('{');
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : `  ${line.replaceAll('\n', '\n  ')}`));
}

export function block(head: string, body: readonly string[], tail = '}'): string[] {
  return [`${head} {`, ...indented(body), tail];
}

const mark = /⟦\d+⟧/g;

/** Marks the start of a blocking call in the text, so that it can be found in the finished file. */
export function marked(site: number, text: string): string {
  return `⟦${site}⟧${text}`;
}

export function withoutMarks(text: string): string {
  return text.replace(mark, '');
}

/** Line and column of every mark, counted from 1 in the text without marks. */
export function marksIn(text: string): Map<number, { line: number; column: number }> {
  const found = new Map<number, { line: number; column: number }>();
  for (const [index, line] of text.split('\n').entries()) {
    for (const match of line.matchAll(mark)) {
      const column = withoutMarks(line.slice(0, match.index)).length + 1;
      found.set(Number(match[0].slice(1, -1)), { line: index + 1, column });
    }
  }
  return found;
}
