import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LineEdit, lineEdits, linesOf, spanning } from './line-edits.js';

const text = fc
  .array(fc.constantFrom('a', 'b', '', 'c\r', '\uFEFFd', 'e\u2028f'))
  .chain((lines) => fc.constantFrom(lines.join('\n'), lines.map((line) => `${line}\n`).join('')));

function applied(before: string, edits: readonly LineEdit[]): string {
  const lines = linesOf(before);
  for (const { line, before: old, after } of edits.toReversed()) lines.splice(line - 1, old.length, ...after);
  return lines.join('');
}

it('leads from one text to the other, and names the lines that go', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = lineEdits(before, after);
      expect(applied(before, edits)).toBe(after);
      for (const { line, before: old } of edits) {
        expect(linesOf(before).slice(line - 1, line - 1 + old.length)).toEqual(old);
      }
      const one = spanning(edits, before);
      expect(applied(before, one === undefined ? [] : [one])).toBe(after);
    }),
    { numRuns: 500 },
  );
});
