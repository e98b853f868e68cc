// A pull request on GitHub: one review a run, comments edited in place, the summary as a comment of the conversation.
import type { Comment } from '../advice.js';
import type { Host, Posting } from '../converse.js';
import type { Existing } from '../exchange.js';
import { type Hunk, hunksOf } from '../hunks.js';
import { markerOf } from '../marker.js';
import { failureOf, persist } from '../sending.js';
import { type Access, type Client, openClient } from './client.js';
import type { GithubComment, PullRequest } from './pull.js';
import { Threads } from './threads.js';

/** GitHub refuses a review with many comments when it is busy. */
const commentsInReview = 50;
/** What is sent is looked for before it is sent again: the plug-in must not repeat it. */
const once = { request: { retries: 0 } };

export class GithubHost implements Host<GithubComment> {
  readonly #client: Client;
  readonly #threads: Threads;
  readonly #at: { readonly owner: string; readonly repo: string; readonly pull_number: number };

  constructor(
    private readonly pull: PullRequest,
    private readonly access: Access,
  ) {
    this.#client = openClient(access);
    this.#at = { owner: pull.owner, repo: pull.repo, pull_number: pull.number };
    this.#threads = new Threads(this.#client, pull);
  }

  /** The commit that the pull request is at by now. */
  async head(): Promise<string> {
    const { data } = await this.#client.rest.pulls.get(this.#at);
    return data.head.sha;
  }

  async shown(): Promise<ReadonlyMap<string, readonly Hunk[]>> {
    const files = await this.#client.paginate(this.#client.rest.pulls.listFiles, { ...this.#at, per_page: 100 });
    // A file without a patch is binary, or too large to be shown.
    return new Map(files.map(({ filename, patch }) => [filename, patch === undefined ? [] : hunksOf(patch)]));
  }

  async comments(): Promise<Existing<GithubComment>[]> {
    const { rest } = this.#client;
    const found = await this.#client.paginate(rest.pulls.listReviewComments, { ...this.#at, per_page: 100 });
    return found.map(({ id, node_id, body, path, line, start_line }) => ({
      handle: { id, node: node_id },
      body,
      file: path,
      // Both are null once the lines are no longer in the diff.
      first: start_line ?? line ?? undefined,
      last: line ?? undefined,
    }));
  }

  async post(postings: readonly Posting[]): Promise<Comment[]> {
    const refused: Comment[] = [];
    for (let at = 0; at < postings.length; at += commentsInReview) {
      refused.push(...(await this.#review(postings.slice(at, at + commentsInReview))));
    }
    return refused;
  }

  async #review(postings: readonly Posting[]): Promise<readonly Comment[]> {
    return persist(async (attempt) => {
      const left = attempt === 1 ? postings : await this.#missing(postings);
      if (left.length === 0) return [];
      try {
        await this.#client.rest.pulls.createReview({
          ...this.#at,
          ...once,
          commit_id: this.pull.head,
          event: 'COMMENT',
          body: reviewText(left.length),
          comments: left.map(draft),
        });
        return [];
      } catch (error) {
        if (failureOf(error)?.status !== 422) throw error;
        return this.#oneByOne(left);
      }
    }, this.access);
  }

  /** One comment that GitHub does not take makes it refuse the whole review. */
  async #oneByOne(postings: readonly Posting[]): Promise<Comment[]> {
    const refused: Comment[] = [];
    for (const posting of postings) {
      const isTaken = await persist(async (attempt) => {
        if (attempt > 1 && (await this.#missing([posting])).length === 0) return true;
        try {
          const { pulls } = this.#client.rest;
          await pulls.createReviewComment({ ...this.#at, ...once, commit_id: this.pull.head, ...draft(posting) });
          return true;
        } catch (error) {
          if (failureOf(error)?.status !== 422) throw error;
          return false;
        }
      }, this.access);
      if (!isTaken) refused.push(posting.comment);
    }
    return refused;
  }

  async #missing(postings: readonly Posting[]): Promise<Posting[]> {
    const there = new Set((await this.comments()).map(({ body }) => markerLine(body)));
    return postings.filter(({ body }) => !there.has(markerLine(body)));
  }

  async edit({ id, node }: GithubComment, body: string, reopen: boolean): Promise<void> {
    await this.#update(id, body);
    if (reopen) await this.#threads.reopen({ id, node });
  }

  async close({ id, node }: GithubComment, body: string): Promise<void> {
    await this.#update(id, body);
    await this.#threads.close({ id, node });
  }

  async #update(id: number, body: string): Promise<void> {
    const { owner, repo } = this.pull;
    try {
      await this.#client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });
    } catch (error) {
      if (failureOf(error)?.status !== 404) throw error;
    }
  }

  async summaries(): Promise<{ readonly id: number; readonly body: string }[]> {
    const { owner, repo, number } = this.pull;
    const { issues } = this.#client.rest;
    const at = { owner, repo, issue_number: number, per_page: 100 };
    const found = await this.#client.paginate(issues.listComments, at);
    return found.flatMap(({ id, body = '' }) => (markerOf(body)?.kind === 'summary' ? [{ id, body }] : []));
  }

  async writeSummary(id: number | undefined, body: string): Promise<void> {
    const { owner, repo, number } = this.pull;
    const { issues } = this.#client.rest;
    if (id !== undefined) {
      try {
        await issues.updateComment({ owner, repo, comment_id: id, body });
        return;
      } catch (error) {
        if (failureOf(error)?.status !== 404) throw error;
      }
    }
    await persist(async (attempt) => {
      const isThere =
        attempt > 1 && (await this.summaries()).some((each) => markerLine(each.body) === markerLine(body));
      if (!isThere) await issues.createComment({ owner, repo, issue_number: number, body, ...once });
    }, this.access);
  }

  fence(): string {
    return 'suggestion';
  }
}

function draft({ comment, body }: Posting) {
  const { file, first, last } = comment;
  const right = 'RIGHT' as const;
  const start = first === last ? {} : { start_line: first, start_side: right };
  return { path: file, body, line: last, side: right, ...start };
}

function reviewText(count: number): string {
  return count === 1
    ? 'There is one suggestion about a blocking call.'
    : `There are ${count} suggestions about blocking calls.`;
}

function markerLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}
