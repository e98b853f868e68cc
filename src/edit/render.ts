// A change to edits. Source that stays is never part of an edit, so edits inside of it still apply.
import type {
  FixGroup,
  HelperPart,
  ImportedPart,
  InPlaceChange,
  KeptPart,
  Part,
  Range,
  ReplaceChange,
  WrapTypeChange,
} from '../model.js';
import type { FileStyle } from '../syntax/file-facts.js';
import type { Edit } from './splice.js';

/** Gives the text by which a part's export is called at an offset. */
export type NameOf = (part: ImportedPart | HelperPart, change: ReplaceChange) => string;

/** One stretch of new text, with the size of the construct it belongs to: it decides the order of insertions at one offset. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly span: number;
  readonly opens: boolean;
  readonly group: FixGroup['id'];
}

export interface RenderInput {
  readonly file: string;
  readonly text: string;
  readonly style: FileStyle;
  readonly nameOf: NameOf;
  /** Offsets at which a whole statement begins that gives way to another: what it began with begins no statement any more. */
  readonly replaced: ReadonlySet<number>;
}

/** The edits of all changes of one file, in an order in which nested constructs close what they open. */
export function render(input: RenderInput, changes: readonly (readonly [FixGroup, InPlaceChange])[]): Edit[] {
  // Several calls on the right of one compound assignment share one constant.
  const hoisted = new Set<number>();
  const bare = bareRanges(changes.map(([, change]) => change));
  const stretches = changes.flatMap(([group, change]) =>
    stretchesFor(input, bared(change, bare), hoisted).map((part) => ({ ...part, group: group.id })),
  );
  stretches.sort(byPosition);
  return stretches
    .filter((part) => input.text.slice(part.start, part.end) !== part.text)
    .map(({ start, end, text, group }) => ({ file: input.file, start, end, text, group }));
}

/** Ranges that come to stand where an `await` needs no parentheses. */
function bareRanges(changes: readonly InPlaceChange[]): Set<string> {
  const parts = changes.flatMap((change) => (change.kind === 'replace' ? change.replacement.parts : []));
  return new Set(
    parts.flatMap((part) => (typeof part !== 'string' && 'keep' in part && part.bare ? [keyOf(part.keep)] : [])),
  );
}

function bared(change: InPlaceChange, bare: ReadonlySet<string>): InPlaceChange {
  if (change.kind !== 'replace' || !bare.has(keyOf(change.replacement.range))) return change;
  return { ...change, placement: { ...change.placement, parens: false, leadingSemicolon: false } };
}

function keyOf({ start, end }: Range): string {
  return `${start}-${end}`;
}

/** At one offset: what closes comes before what opens; inner closes first, outer opens first; real replacements last. */
function byPosition(a: Stretch, b: Stretch): number {
  if (a.start !== b.start) return a.start - b.start;
  const rank = (part: Stretch): number => (part.end > part.start ? 2 : part.opens ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a.opens ? b.span - a.span : a.span - b.span;
}

/** An insertion that stands outside of everything else that begins or ends at its offset. */
const outermost = Number.MAX_SAFE_INTEGER;

function stretchesFor(input: RenderInput, change: InPlaceChange, hoisted: Set<number>): Omit<Stretch, 'group'>[] {
  if (change.kind === 'replace') return [...placed(input, change), ...hoistedOnce(input, change, hoisted)];
  // What wraps the function, or awaits its call, stands in front of it.
  if (change.kind === 'make-async') return [{ start: change.at, end: change.at, text: 'async ', span: 0, opens: true }];
  return wrappedType(input.text, change);
}

function wrappedType(text: string, { range, as, inner }: WrapTypeChange): Omit<Stretch, 'group'>[] {
  const { start, end } = range;
  // What is awaited from a type may itself be promised.
  const span = as === 'Awaited' ? outermost - 1 : outermost;
  if (inner !== undefined) return [{ start, end, text: `${as}<${inner}>`, span: end - start, opens: true }];
  if (as === 'either')
    return [{ start: end, end, text: ` | Promise<${text.slice(start, end)}>`, span: outermost, opens: false }];
  return [
    { start, end: start, text: `${as}<`, span, opens: true },
    { start: end, end, text: '>', span, opens: false },
  ];
}

function placed(input: RenderInput, change: ReplaceChange): Omit<Stretch, 'group'>[] {
  const { replacement, placement } = change;
  const awaited = replacement.form === 'promise' && placement.awaits;
  const open = `${placement.leadingSemicolon && !input.replaced.has(replacement.range.start) ? ';' : ''}${placement.parens ? '(' : ''}${awaited ? 'await ' : ''}`;
  const parts: Part[] = [open, ...replacement.parts, placement.parens ? ')' : ''];
  return stretchesOf(replacement.range, texts(input, change, parts));
}

function hoistedOnce(input: RenderInput, { placement }: ReplaceChange, done: Set<number>): Omit<Stretch, 'group'>[] {
  const { hoist } = placement;
  if (hoist === undefined || done.has(hoist.statement.start)) return [];
  done.add(hoist.statement.start);
  return hoistedOf(input, hoist);
}

function texts(input: RenderInput, change: ReplaceChange, parts: readonly Part[]): (string | KeptPart)[] {
  return parts.map((part) => (typeof part === 'string' || 'keep' in part ? part : input.nameOf(part, change)));
}

function stretchesOf(range: Range, parts: readonly (string | KeptPart)[]): Omit<Stretch, 'group'>[] {
  const found: Omit<Stretch, 'group'>[] = [];
  const span = range.end - range.start;
  let cursor = range.start;
  let pending = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      pending += part;
      continue;
    }
    if (part.keep.start < cursor) throw new Error('Kept parts have to follow the order of the source.');
    found.push({ start: cursor, end: part.keep.start, text: pending, span, opens: cursor === range.start });
    cursor = part.keep.end;
    pending = '';
  }
  found.push({ start: cursor, end: range.end, text: pending, span, opens: false });
  return found;
}

/** `x += value` becomes `const d = value` and, on the next line, `x += d`. */
function hoistedOf(
  input: RenderInput,
  hoist: NonNullable<ReplaceChange['placement']['hoist']>,
): Omit<Stretch, 'group'>[] {
  const { statement, value, name } = hoist;
  const { text, style } = input;
  const span = statement.end - statement.start;
  const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, statement.start))?.[0] ?? '';
  const target = text.slice(statement.start, value.start);
  const joins = !style.semicolon && /^[([`]/.test(target);
  const after = `${style.semicolon ? ';' : ''}${style.eol}${indent}${joins ? ';' : ''}${target}${name}`;
  return [
    { start: statement.start, end: value.start, text: `const ${name} = `, span, opens: true },
    { start: value.end, end: value.end, text: after, span, opens: false },
  ];
}
