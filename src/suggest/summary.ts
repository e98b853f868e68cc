// The one comment below a change: what is suggested beside the code, what reaches beyond it, what a person has to decide.
// It never grows beyond what hosts take, and says what it left out.
import { type Block, fenced, fitting, folded } from '../report/markdown-text.js';
import { plural } from '../report/totals.js';
import type { Advice, Fix, Note } from './advice.js';
import { markerText } from './marker.js';

export interface SummaryOptions {
  /** Fixes whose comments stand beside the code, or stood there and were found again. */
  readonly said: ReadonlySet<Fix>;
  /** Shell commands that fetch the patch and apply it. */
  readonly apply: string;
  readonly version: string;
}

/** What GitHub takes is 65,536 characters; GitLab takes more. */
const mostCharacters = 64_000;
const roomOfNotes = 12_000;

export function summaryText(advice: Advice, { said, apply, version }: SummaryOptions): string {
  const marker = markerText({ kind: 'summary', from: advice.from, part: 1, ids: [] });
  const place = advice.from === '' ? '' : ` in ${advice.from}`;
  if (advice.findings === 0) return `${marker}\n**unblock**: nothing in this change${place} blocks the event loop.\n`;
  const beyond = advice.fixes.filter((fix) => !said.has(fix));
  const head = `${marker}\n### unblock${place}\n\n${headline(advice, said)}`;
  const review = section(
    'For a person to decide',
    advice.toReview.map(noteBlock),
    roomOfNotes,
    'These are rewritten with `--min-confidence review`.',
  );
  const left = section('Left alone', advice.leftAlone.map(noteBlock), roomOfNotes);
  const foot = `<sub>unblock ${version}; \`npx unblock explain\` knows every word of this.</sub>`;
  const patch =
    advice.patch === '' ? '' : `All fixes at once, in the root of the repository:\n\n${fenced(apply, 'sh')}`;
  const room = mostCharacters - [head, review, left, foot, patch].join('').length - 100;
  const fixes = section('Fixes beyond the lines of the diff', beyond.map(fixBlock), room);
  return `${[head, fixes, patch, review, left, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function headline({ findings, fixes, toReview, leftAlone }: Advice, said: ReadonlySet<Fix>): string {
  const mended = (some: readonly Fix[]) => some.reduce((sum, fix) => sum + fix.findings, 0);
  const counts = [
    [mended(fixes.filter((fix) => said.has(fix))), 'with a fix beside the code'],
    [mended(fixes.filter((fix) => !said.has(fix))), 'with a fix in the patch below'],
    [toReview.length, 'for a person to decide'],
    [leftAlone.length, 'left alone'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${plural(findings, 'finding')} in the lines of this change: ${parts.join(', ')}.`;
}

function section(title: string, blocks: readonly Block[], room: number, note?: string): string {
  if (blocks.length === 0) return '';
  const { text, left } = fitting(blocks, room - 200);
  const more = left === 0 ? [] : [`_${left} more left out here, for want of room: \`npx unblock check\` lists them._`];
  return [`#### ${title}`, ...(note === undefined ? [] : [note]), text, ...more]
    .filter((part) => part !== '')
    .join('\n\n');
}

function fixBlock({ title, text, diff }: Fix): Block {
  return [
    () => folded(spans(title), `${text}\n\n${fenced(diff, 'diff')}`),
    () => folded(spans(title), `${text}\n\n_Its diff is left out here, for want of room._`),
    () => `- ${title}`,
  ];
}

function noteBlock({ title, text }: Note): Block {
  return [() => folded(spans(title), text), () => `- ${title}`];
}

/** A line that is to be clicked is HTML, where hosts do not read Markdown. */
function spans(title: string): string {
  return title.replace(/(`+) ?(.*?) ?\1/g, (_, _ticks, code: string) => `<code>${escaped(code)}</code>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
