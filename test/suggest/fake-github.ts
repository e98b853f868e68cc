// A GitHub on loopback that remembers: pages, refusals, limits, drops. Every request is held to GitHub's own description.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GithubDescription } from './openapi.js';

export interface FakeComment {
  readonly id: number;
  readonly node_id: string;
  body: string;
  readonly path: string;
  line: number | null;
  start_line: number | null;
}

interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: string;
  readonly start_line?: number;
}

type Answer = { readonly status: number; readonly data: unknown; readonly headers?: Record<string, string> };
/** What is done in place of an answer: another one, or the connection ends before (`drop`) or after the work (`drop-late`). */
export type Trouble = Answer | 'drop' | 'drop-late';

export interface Plan {
  /** `POST /repos/…/reviews`, by the end of the way. */
  readonly on: string;
  readonly trouble: Trouble;
  times?: number;
}

let description: GithubDescription | undefined;

export class FakeGithub {
  readonly comments: FakeComment[] = [];
  readonly notes: { readonly id: number; body: string }[] = [];
  readonly reviews: { readonly body: string; readonly comments: readonly Draft[] }[] = [];
  readonly minimized = new Set<string>();
  readonly resolved = new Set<string>();
  readonly log: string[] = [];
  readonly complaints: string[] = [];
  readonly plans: Plan[] = [];
  head = 'a'.repeat(40);
  /** What GitHub shows of each file. */
  files: { readonly filename: string; readonly patch?: string }[] = [];
  #next = 1;
  readonly #server: Server;

  private constructor(readonly prefix: string) {
    description ??= new GithubDescription();
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.complaints.push(String(error));
        response.destroy();
      });
    });
  }

  /** @param prefix `/api/v3` on a server of one's own */
  static async open(prefix = ''): Promise<FakeGithub> {
    const fake = new FakeGithub(prefix);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.prefix}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  addComment(comment: Omit<FakeComment, 'id' | 'node_id'>): FakeComment {
    const id = this.#next++;
    const added = { id, node_id: `node-${id}`, ...comment };
    this.comments.push(added);
    return added;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const url = new URL(request.url ?? '/', 'http://host');
    if (url.pathname.startsWith(this.prefix)) url.pathname = url.pathname.slice(this.prefix.length);
    const method = request.method ?? 'GET';
    this.log.push(`${method} ${url.pathname}`);
    if (request.headers.authorization === undefined) this.complaints.push('No authorization was sent.');
    const plan = this.plans.find(({ on, times = 1 }) => times > 0 && `${method} ${url.pathname}`.endsWith(on));
    if (plan !== undefined) plan.times = (plan.times ?? 1) - 1;
    if (plan?.trouble === 'drop') return void request.socket.destroy();
    const answer =
      plan !== undefined && typeof plan.trouble === 'object' ? plan.trouble : await this.#answer(method, url, body);
    if (plan?.trouble === 'drop-late') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    response.end(JSON.stringify(answer.data));
  }

  async #answer(method: string, url: URL, body: unknown): Promise<Answer> {
    // On a server of one's own GraphQL stands beside the version of the REST API.
    if (/\/graphql$/.test(url.pathname))
      return this.#graphql(body as { query: string; variables: Record<string, string> });
    const complaint = description?.complaint({ method, url, body });
    if (complaint !== undefined) {
      this.complaints.push(`${method} ${url.pathname}: ${complaint}`);
      return { status: 400, data: { message: complaint } };
    }
    const way = url.pathname.replace(/^\/repos\/shop\/orders/, '');
    const found = this.#routes[`${method} ${way.replace(/comments\/\d+$/, 'comments/N')}`];
    return found?.(body, url) ?? { status: 404, data: { message: 'Not Found' } };
  }

  readonly #routes: Readonly<Record<string, (body: unknown, url: URL) => Answer>> = {
    'GET /pulls/7': () => ({ status: 200, data: { number: 7, head: { sha: this.head } } }),
    'GET /pulls/7/files': (_, url) => this.#page(this.files, url),
    'GET /pulls/7/comments': (_, url) => this.#page(this.comments, url),
    'GET /issues/7/comments': (_, url) => this.#page(this.notes, url),
    'POST /pulls/7/reviews': (body) => this.#review(body as { body?: string; commit_id: string; comments: Draft[] }),
    'POST /pulls/7/comments': (body) => this.#comment(body as Draft & { commit_id: string }),
    'PATCH /pulls/comments/N': (body, url) => changed(this.comments, url, body),
    'PATCH /issues/comments/N': (body, url) => changed(this.notes, url, body),
    'POST /issues/7/comments': (body) => {
      const note = { id: this.#next++, ...(body as { body: string }) };
      this.notes.push(note);
      return { status: 201, data: note };
    },
  };

  /** One comment that is not taken refuses all of them. */
  #review({ body, commit_id, comments }: { body?: string; commit_id: string; comments: Draft[] }): Answer {
    const wrong = [
      ...(body === undefined || body === '' ? ['Body is missing'] : []),
      ...(commit_id === this.head ? [] : ['commit_id is not part of the pull request']),
      ...comments.flatMap((comment) => this.#wrongIn(comment) ?? []),
    ];
    if (wrong.length > 0) return { status: 422, data: { message: 'Unprocessable Entity', errors: wrong } };
    this.reviews.push({ body: body ?? '', comments });
    for (const comment of comments) this.#take(comment);
    return { status: 200, data: { id: this.#next++ } };
  }

  #comment(draft: Draft & { commit_id: string }): Answer {
    const wrong = this.#wrongIn(draft);
    if (wrong !== undefined) return { status: 422, data: { message: 'Validation Failed', errors: [wrong] } };
    return { status: 201, data: this.#take(draft) };
  }

  #take({ path, body, line, start_line }: Draft): FakeComment {
    return this.addComment({ path, body, line, start_line: start_line ?? null });
  }

  #wrongIn({ path, line, side, start_line = line, body }: Draft): string | undefined {
    const patch = this.files.find(({ filename }) => filename === path)?.patch;
    if (patch === undefined) return 'Path could not be resolved';
    if (side !== 'RIGHT' || body.length > 65_536) return 'side or body is wrong';
    const isInside = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].some(([, from, length = '1']) => {
      const last = Number(from) + Number(length) - 1;
      return Number(from) <= start_line && start_line <= line && line <= last;
    });
    return isInside ? undefined : 'Line could not be resolved';
  }

  #page(entries: readonly unknown[], url: URL): Answer {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const data = entries.slice((page - 1) * size, page * size);
    if (page * size >= entries.length) return { status: 200, data };
    const next = new URL(`${this.url}${url.pathname}${url.search}`);
    next.searchParams.set('page', String(page + 1));
    return { status: 200, data, headers: { link: `<${next.href}>; rel="next"` } };
  }

  async #graphql({ query, variables }: { query: string; variables: Record<string, string> }): Promise<Answer> {
    const complaint = await description?.graphqlComplaint(query);
    if (complaint !== undefined) this.complaints.push(complaint);
    const { node = '', thread = '' } = variables;
    if (query.includes('unminimizeComment')) this.minimized.delete(node);
    else if (query.includes('minimizeComment')) this.minimized.add(node);
    else if (query.includes('unresolveReviewThread')) this.resolved.delete(thread);
    else if (query.includes('resolveReviewThread')) this.resolved.add(thread);
    const nodes = this.comments.map(({ id }) => ({ id: `thread-${id}`, comments: { nodes: [{ databaseId: id }] } }));
    const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
    return { status: 200, data: { data: { repository: { pullRequest: { reviewThreads } } } } };
  }
}

function changed(entries: { readonly id: number; body: string }[], url: URL, body: unknown): Answer {
  const found = entries.find(({ id }) => url.pathname.endsWith(`/${id}`));
  if (found === undefined) return { status: 404, data: { message: 'Not Found' } };
  found.body = (body as { body: string }).body;
  return { status: 200, data: found };
}
