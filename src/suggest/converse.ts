// One run's talk with a host: what is there is read, what is new is said, what is gone is closed, the summary is brought up
// to date. The order and the limits are the same everywhere; how a host is spoken to is its own.
import type { Advice, Comment, Fix } from './advice.js';
import { commentBody, type Exchange, type Existing, exchange, plain, type Wanted } from './exchange.js';
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
  const fence = (comment: Comment) => host.fence(comment);
  const placed = withinLimit(placeable(advice.fixes, await host.shown()), options.maxComments);
  const first = fitting(placed, await host.comments(), { advice, fence });
  const { post } = first.exchange;
  const refused = await host.post(post.map((comment) => ({ comment, body: commentBody(comment, { advice, fence }) })));
  const counts = [await bring(host, first.exchange)];
  let { fixes } = first;
  if (refused.length > 0) {
    // A part alone would break the code: what was said of the others is taken back.
    const taken = fixes.filter((fix) => !fix.comments.some((comment) => refused.includes(comment)));
    const second = fitting(taken, await host.comments(), { advice, fence });
    fixes = second.fixes;
    counts.push(await bring(host, second.exchange));
  }
  await bringUpToDate(host, advice, { ...options, said: new Set(fixes) });
  return {
    posted: post.length - refused.length,
    edited: counts.reduce((sum, { edited }) => sum + edited, 0),
    closed: counts.reduce((sum, { closed }) => sum + closed, 0),
    refused: refused.length,
  };
}

/** The fixes all of whose comments stand at their lines, or may be posted there, and what is to be done for them. */
function fitting<Handle>(
  fixes: readonly Fix[],
  existing: readonly Existing<Handle>[],
  wanted: Omit<Wanted, 'comments'>,
): { readonly fixes: readonly Fix[]; readonly exchange: Exchange<Handle> } {
  const result = exchange(existing, { ...wanted, comments: fixes.flatMap(({ comments }) => comments) });
  if (result.moved.length === 0) return { fixes, exchange: result };
  const left = fixes.filter(({ comments }) => !comments.some((comment) => result.moved.includes(comment)));
  return fitting(left, existing, wanted);
}

async function bring<Handle>(host: Host<Handle>, { edit, close }: Exchange<Handle>) {
  for (const { handle, body, reopen } of edit) await host.edit(handle, body, reopen);
  for (const { handle, body } of close) await host.close(handle, body);
  return { edited: edit.length, closed: close.length };
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
