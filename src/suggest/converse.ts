// One run's talk with a host: what is there is read, what is new is said, what is gone is closed, the summary is brought up
// to date. The order and the limits are the same everywhere; how a host is spoken to is its own.
import type { Advice, Comment, Fix } from './advice.js';
import { commentBody, type Existing, exchange, plain } from './exchange.js';
import { type Hunk, hunkAround } from './hunks.js';
import { type SummaryOptions, summaryText } from './summary.js';

export interface Posting {
  readonly comment: Comment;
  readonly body: string;
}

export interface Host<Handle> {
  /** By path: the lines that the host takes comments on. */
  shown(): Promise<ReadonlyMap<string, readonly Hunk[]>>;
  comments(): Promise<readonly Existing<Handle>[]>;
  /** Gives back what the host did not take. */
  post(postings: readonly Posting[]): Promise<readonly Comment[]>;
  /** What a person deleted meanwhile is no failure. */
  edit(handle: Handle, body: string, reopen: boolean): Promise<void>;
  close(handle: Handle, body: string): Promise<void>;
  summaries(): Promise<readonly { readonly id: number; readonly body: string }[]>;
  writeSummary(id: number | undefined, body: string): Promise<void>;
  fence(comment: Comment): string;
}

export interface ConverseOptions extends Omit<SummaryOptions, 'said'> {
  readonly maxComments: number;
}

export interface Outcome {
  readonly posted: number;
  readonly edited: number;
  readonly closed: number;
  /** Comments that the host did not take. */
  readonly refused: number;
}

export async function converse<Handle>(host: Host<Handle>, advice: Advice, options: ConverseOptions): Promise<Outcome> {
  const fixes = withinLimit(placeable(advice.fixes, await host.shown()), options.maxComments);
  const comments = fixes.flatMap((fix) => fix.comments);
  const wanted = { advice, comments, fence: (comment: Comment) => host.fence(comment) };
  const { post, edit, close, moved } = exchange(await host.comments(), wanted);
  const refused = await host.post(post.map((comment) => ({ comment, body: commentBody(comment, wanted) })));
  for (const { handle, body, reopen } of edit) await host.edit(handle, body, reopen);
  for (const { handle, body } of close) await host.close(handle, body);
  const lost = new Set([...refused, ...moved]);
  const said = new Set(fixes.filter((fix) => !fix.comments.some((comment) => lost.has(comment))));
  await bringUpToDate(host, advice, { ...options, said });
  return { posted: post.length - refused.length, edited: edit.length, closed: close.length, refused: refused.length };
}

/** A host refuses a comment outside of what it shows, and everything that is sent along with it. */
function placeable(fixes: readonly Fix[], shown: ReadonlyMap<string, readonly Hunk[]>): Fix[] {
  const isShown = ({ file, first, last }: Comment) => hunkAround(shown.get(file) ?? [], first, last) !== undefined;
  return fixes.filter(({ comments }) => comments.length > 0 && comments.every(isShown));
}

function withinLimit(fixes: readonly Fix[], most: number): Fix[] {
  let free = most;
  return fixes.filter(({ comments }) => {
    if (comments.length > free) return false;
    free -= comments.length;
    return true;
  });
}

/** Where nothing is found and nothing was said before, nothing is said. */
async function bringUpToDate<Handle>(host: Host<Handle>, advice: Advice, options: SummaryOptions): Promise<void> {
  const body = summaryText(advice, options);
  const [marker = ''] = body.split('\n', 1);
  const before = (await host.summaries()).find((each) => each.body.startsWith(marker));
  if (before === undefined && advice.findings === 0) return;
  if (before !== undefined && plain(before.body) === plain(body)) return;
  await host.writeSummary(before?.id, body);
}
