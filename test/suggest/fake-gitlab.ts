// A GitLab on loopback that remembers, by the payloads of its documentation: pages, refusals, limits, drops.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import type { Trouble } from './fake-github.js';

const sha = v.pipe(v.string(), v.length(40));
/** "Create a new thread in the merge request diff". */
const discussion = v.strictObject({
  body: v.string(),
  position: v.strictObject({
    position_type: v.literal('text'),
    base_sha: sha,
    head_sha: sha,
    start_sha: sha,
    old_path: v.string(),
    new_path: v.string(),
    new_line: v.number(),
    old_line: v.optional(v.number()),
  }),
});
const note = v.strictObject({ body: v.string() });
const resolved = v.strictObject({ resolved: v.boolean() });

type Position = v.InferOutput<typeof discussion>['position'];
interface Discussion {
  readonly id: string;
  resolved: boolean;
  readonly notes: { readonly id: number; body: string; position: Position | null }[];
}
type Answer = Exclude<Trouble, string>;

export class FakeGitlab {
  readonly discussions: Discussion[] = [];
  readonly notes: { readonly id: number; body: string }[] = [];
  readonly log: string[] = [];
  readonly complaints: string[] = [];
  readonly plans: { readonly on: string; readonly trouble: Trouble; times?: number }[] = [];
  readonly refs = { base_sha: 'b'.repeat(40), head_sha: 'a'.repeat(40), start_sha: 'c'.repeat(40) };
  diffs: { readonly old_path: string; readonly new_path: string; readonly diff: string }[] = [];
  #next = 1;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.complaints.push(String(error));
        response.destroy();
      });
    });
  }

  static async open(): Promise<FakeGitlab> {
    const fake = new FakeGitlab();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v4`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', 'http://host');
    const asked = `${request.method} ${url.pathname.replace('/api/v4/projects/42/merge_requests/7', '')}`;
    this.log.push(asked);
    if (request.headers['private-token'] === undefined) this.complaints.push('No token was sent.');
    const plan = this.plans.find(({ on, times = 1 }) => times > 0 && asked === on);
    if (plan !== undefined) plan.times = (plan.times ?? 1) - 1;
    if (plan?.trouble === 'drop') return void request.socket.destroy();
    const own = typeof plan?.trouble === 'object' ? plan.trouble : undefined;
    const answer = own ?? this.#answer(asked, url, text === '' ? undefined : JSON.parse(text));
    if (plan?.trouble === 'drop-late') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.data));
  }

  #answer(asked: string, url: URL, body: unknown): Answer {
    const page = (entries: readonly unknown[]) => pageOf(entries, url);
    const [, thread = '', inThread] = /^PUT \/discussions\/([^/]+)(\/notes\/\d+)?$/.exec(asked) ?? [];
    if (asked === 'GET ') return { status: 200, data: { sha: this.refs.head_sha, diff_refs: this.refs } };
    if (asked === 'GET /diffs') return page(this.diffs);
    if (asked === 'GET /discussions') return page(this.discussions);
    if (asked === 'GET /notes') return page(this.notes);
    if (asked === 'POST /discussions') return this.#begin(this.#checked(discussion, body));
    if (asked === 'POST /notes') {
      this.notes.push({ id: this.#next++, ...this.#checked(note, body) });
      return { status: 201, data: {} };
    }
    const found = this.discussions.find(({ id }) => id === thread);
    if (found !== undefined && inThread !== undefined) found.notes[0]!.body = this.#checked(note, body).body;
    else if (found !== undefined) found.resolved = this.#checked(resolved, body).resolved;
    else {
      const own = this.notes.find(({ id }) => asked === `PUT /notes/${id}`);
      if (own === undefined) return { status: 404, data: { message: '404 Not found' } };
      own.body = this.#checked(note, body).body;
    }
    return { status: 200, data: {} };
  }

  /** GitLab finds the line by both numbers where it stays, by the new one where it is added. */
  #begin({ body, position }: v.InferOutput<typeof discussion>): Answer {
    const { new_line, old_line, new_path, old_path } = position;
    const diff = this.diffs.find((each) => each.new_path === new_path && each.old_path === old_path);
    const isThere =
      diff !== undefined && linesOf(diff.diff).some(([next, old]) => next === new_line && old === old_line);
    if (!isThere) return { status: 400, data: { message: '400 Bad request - Note {:line_code=>["can\'t be blank"]}' } };
    const notes = [{ id: this.#next++, body, position }];
    this.discussions.push({ id: `thread-${this.#next++}`, resolved: false, notes });
    return { status: 201, data: {} };
  }

  #checked<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
    const result = v.safeParse(schema, body);
    if (!result.success) this.complaints.push(v.flatten(result.issues) ? JSON.stringify(v.flatten(result.issues)) : '');
    return v.parse(schema, body);
  }
}

function pageOf(entries: readonly unknown[], url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 20);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = page * size < entries.length ? String(page + 1) : '';
  return { status: 200, data: entries.slice((page - 1) * size, page * size), headers: { 'x-next-page': next } };
}

/** New and old number of each line that is shown on the new side. */
function linesOf(diff: string): [number, number | undefined][] {
  const found: [number, number | undefined][] = [];
  let [old, next] = [0, 0];
  for (const line of diff.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (head !== null) [old, next] = [Number(head[1]), Number(head[2])];
    else if (line.startsWith('+')) found.push([next++, undefined]);
    else if (line.startsWith('-')) old++;
    else if (line.startsWith(' ')) found.push([next++, old++]);
  }
  return found;
}
