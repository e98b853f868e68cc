// What is there already and what is to be said, compared: nothing is said twice, and what is gone is closed. Pure.
import { fenced } from '../report/markdown-text.js';
import type { Advice, Comment } from './advice.js';
import { type Marker, markerOf, markerText } from './marker.js';

/** A comment that a run before this one left. */
export interface Existing<Handle> {
  readonly handle: Handle;
  readonly body: string;
  readonly file: string;
  /** As it stands in the diff now; undefined where the diff no longer has its lines. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export interface Exchange<Handle> {
  readonly post: readonly Comment[];
  readonly edit: readonly { readonly handle: Handle; readonly body: string; readonly reopen: boolean }[];
  readonly close: readonly { readonly handle: Handle; readonly body: string }[];
  /** Said before at lines that are others by now: a suggestion there would break the code. */
  readonly moved: readonly Comment[];
}

export interface Wanted {
  readonly advice: Pick<Advice, 'from' | 'known'>;
  readonly comments: readonly Comment[];
  /** What stands behind the fence of a suggestion. */
  fence(comment: Comment): string;
}

type Marked<Handle> = Existing<Handle> & { readonly marker: Marker };

export function exchange<Handle>(existing: readonly Existing<Handle>[], wanted: Wanted): Exchange<Handle> {
  const own = existing.flatMap((comment) => {
    const marker = markerOf(comment.body);
    const isOwn = marker !== undefined && marker.kind !== 'summary' && marker.from === wanted.advice.from;
    return isOwn ? [{ ...comment, marker }] : [];
  });
  const answered = new Map<Marked<Handle>, Comment>();
  const post: Comment[] = [];
  for (const comment of wanted.comments) {
    const found = matching(comment, own, answered);
    if (found === undefined) post.push(comment);
    else answered.set(found, comment);
  }
  const known = new Set(wanted.advice.known);
  const rest = own.filter((comment) => !answered.has(comment));
  const still = rest.filter(({ marker }) => marker.part === 1 && marker.ids.some((id) => known.has(id)));
  const gone = rest.filter((comment) => !still.includes(comment) && comment.marker.kind !== 'gone');
  const said = [...answered];
  return {
    post,
    edit: [
      ...said.flatMap(([found, comment]) => edited(found, commentBody(comment, wanted))),
      ...still.flatMap((found) => edited(found, withoutLines(found))),
    ],
    close: gone.map(({ handle, body, marker }) => ({ handle, body: goneText(body, marker) })),
    moved: said.filter(([found, comment]) => !standsAt(found, comment)).map(([, comment]) => comment),
  };
}

/** The very same findings first, then any that share one. */
function matching<Handle>(
  { ids, part, file }: Comment,
  own: readonly Marked<Handle>[],
  answered: ReadonlyMap<Marked<Handle>, Comment>,
): Marked<Handle> | undefined {
  const free = own.filter((each) => each.marker.part === part && each.file === file && !answered.has(each));
  return (
    free.find(({ marker }) => marker.ids.join() === ids.join()) ??
    free.find(({ marker }) => marker.ids.some((id) => ids.includes(id)))
  );
}

/** A suggestion replaces the lines that its comment stands on. */
function standsAt<Handle>(found: Existing<Handle>, { first, last }: Comment): boolean {
  return found.first === first && found.last === last;
}

function edited<Handle>({ handle, body, marker }: Marked<Handle>, next: string): Exchange<Handle>['edit'] {
  return plain(body) === plain(next) ? [] : [{ handle, body: next, reopen: marker.kind === 'gone' }];
}

export function commentBody(comment: Comment, { advice, fence }: Pick<Wanted, 'advice' | 'fence'>): string {
  const { ids, part, text, lines } = comment;
  const marker = markerText({ kind: 'comment', from: advice.from, part, ids });
  return `${marker}\n${text}\n\n${fenced(lines, fence(comment))}\n`;
}

const elsewhere = '_The lines have changed since: the fix is in the patch that the summary tells of._';
const done = '_Done: this is no longer in the change._';

/** The finding is still there, its fix is another. */
function withoutLines<Handle>({ body, marker }: Marked<Handle>): string {
  return `${markerText({ ...marker, kind: 'comment' })}\n${spoken(body)}\n\n${elsewhere}\n`;
}

function goneText(body: string, marker: Marker): string {
  return `${markerText({ ...marker, kind: 'gone' })}\n${done}\n\n${spoken(body)}\n`;
}

/** What a comment says, without its marker, its lines and what was noted on it. */
function spoken(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/^<!--.*?-->\n/, '')
    .replace(`${done}\n\n`, '')
    .replace(/\n+(`{3,})suggestion[^\n]*\n[\s\S]*?\n\1\s*$/, '')
    .replace(`\n\n${elsewhere}`, '')
    .trimEnd();
}

/** Hosts may give back other line ends and blanks at the end than they got. */
export function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
