// What a script does from some line on becomes the body of an async function that is called at once: a line above it, one below, and each
// line between one step further to the right, new text as well as old.
import type { FixGroup, MainChange, Range } from '../model.js';
import { type FileFacts, type FileStyle, lineEnd } from '../syntax/file-facts.js';
import type { ImportFact } from '../syntax/imports.js';
import { contains } from '../syntax/nodes.js';
import { parse, walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { type Edit, splice } from './splice.js';

export interface MainInput {
  readonly file: string;
  readonly text: string;
  readonly style: FileStyle;
}

/** What the function imports for itself is no place for what the file imports: that stands above it. */
export function aboveMain(facts: FileFacts, { range }: MainChange): FileFacts {
  const ends = facts.imports.map(({ statement }) => statement.end).filter((end) => end <= range.start);
  const within = (fact: ImportFact): ImportFact => ({
    ...fact,
    bindings: fact.bindings.map((binding) => ({ ...binding, scope: range })),
  });
  return {
    ...facts,
    imports: facts.imports.map((fact) => (contains(range, fact.statement) ? within(fact) : fact)),
    insertAt: ends.length === 0 ? facts.insertAt : Math.min(facts.insertAt, lineEnd(facts.text, Math.max(...ends))),
  };
}

/** @param edits all others of the file */
export function aroundMain(input: MainInput, main: MainChange, group: FixGroup['id'], edits: readonly Edit[]): Edit[] {
  const { file, text, style } = input;
  const { start, end } = main.range;
  const step = /^[ \t]+(?=\S)(?!\s*\*)/m.exec(text)?.[0] ?? '  ';
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const after = parse(file, splice(text, sorted));
  const fixed = fixedRanges(after);
  const lines = lineStarts(after).filter((at) => !fixed.some((range) => range.start < at && at <= range.end));
  const shifted: Edit[] = [];
  let shift = 0;
  let cursor = start;
  const indentUpTo = (limit: number): void => {
    for (const at of lines) {
      const place = at - shift;
      if (cursor < place && place < limit) shifted.push({ file, start: place, end: place, text: step, group });
    }
  };
  for (const edit of sorted) {
    const isInside = edit.start >= start && edit.end <= end;
    if (isInside) indentUpTo(edit.start);
    const from = edit.start + shift;
    const to = from + edit.text.length;
    const inner = isInside ? lines.filter((at) => from <= at && at <= to && at - shift > start) : [];
    shifted.push({
      ...edit,
      text: indentedAt(
        edit.text,
        inner.map((at) => at - from),
        step,
      ),
    });
    shift += edit.text.length - (edit.end - edit.start);
    if (isInside) cursor = edit.end;
  }
  indentUpTo(end);
  const joins = style.semicolon ? '' : ';';
  const open: Edit = { file, start, end: start, text: `${joins}(async () => {${style.eol}${step}`, group };
  const close: Edit = { file, start: end, end, text: `${style.eol}})()${style.semicolon ? ';' : ''}`, group };
  return [open, ...shifted, close];
}

function indentedAt(text: string, places: readonly number[], step: string): string {
  return [...places].reverse().reduce((done, at) => `${done.slice(0, at)}${step}${done.slice(at)}`, text);
}

/** Where lines begin that hold something. */
function lineStarts({ text }: ts.SourceFile): number[] {
  return [...text.matchAll(/^(?=[^\r\n])/gm)].map(({ index }) => index);
}

/** Text in which each blank counts. */
function fixedRanges(tree: ts.SourceFile): Range[] {
  const found: Range[] = [];
  walk(tree, (node) => {
    if (ts.isTemplateLiteralToken(node) || ts.isStringLiteral(node) || ts.isJsxText(node))
      found.push({ start: node.getStart(tree), end: node.end });
  });
  return found;
}
