// A merge request on GitLab: each comment begins a discussion, which is resolved once its finding is gone.
import * as v from 'valibot';
import type { Comment } from '../advice.js';
import type { Host, Posting } from '../converse.js';
import type { Existing } from '../exchange.js';
import { type Hunk, hunkAround, hunksOf } from '../hunks.js';
import { markerOf } from '../marker.js';
import { failureOf, persist } from '../sending.js';
import { type GitlabAccess, GitlabClient } from './client.js';
import type { GitlabRun } from './variables.js';

export interface GitlabComment {
  readonly discussion: string;
  readonly note: number;
}

const refs = v.object({ base_sha: v.string(), head_sha: v.string(), start_sha: v.string() });
const requestSchema = v.object({ sha: v.string(), diff_refs: refs });
const diffSchema = v.array(v.object({ old_path: v.string(), new_path: v.string(), diff: v.string() }));
const position = v.object({ new_path: v.string(), new_line: v.nullish(v.number()), head_sha: v.string() });
const noteSchema = v.object({ id: v.number(), body: v.string(), position: v.nullish(position) });
const discussionSchema = v.array(v.object({ id: v.string(), notes: v.array(noteSchema) }));
const notesSchema = v.array(v.object({ id: v.number(), body: v.string() }));

interface Shown {
  readonly oldPath: string;
  readonly hunks: readonly Hunk[];
}

export class GitlabHost implements Host<GitlabComment> {
  readonly #client: GitlabClient;
  readonly #way: string;
  #request: Promise<v.InferOutput<typeof requestSchema>> | undefined;
  #files: ReadonlyMap<string, Shown> = new Map();

  constructor(
    { project, request }: Pick<GitlabRun, 'project' | 'request'>,
    private readonly access: GitlabAccess,
  ) {
    this.#client = new GitlabClient(access);
    this.#way = `/projects/${encodeURIComponent(project)}/merge_requests/${request}`;
  }

  /** The commit that the merge request is at by now. */
  async head(): Promise<string> {
    return (await this.#now()).sha;
  }

  async #now(): Promise<v.InferOutput<typeof requestSchema>> {
    this.#request ??= this.#client.get(this.#way).then((data) => v.parse(requestSchema, data));
    return this.#request;
  }

  async shown(): Promise<ReadonlyMap<string, readonly Hunk[]>> {
    const diffs = v.parse(diffSchema, await this.#client.all(`${this.#way}/diffs`));
    this.#files = new Map(
      diffs.map(({ old_path, new_path, diff }) => [new_path, { oldPath: old_path, hunks: hunksOf(diff) }]),
    );
    return new Map([...this.#files].map(([file, { hunks }]) => [file, hunks]));
  }

  async comments(): Promise<Existing<GitlabComment>[]> {
    const { diff_refs } = await this.#now();
    const found = v.parse(discussionSchema, await this.#client.all(`${this.#way}/discussions`));
    return found.flatMap(({ id, notes: [first] }) => {
      if (first?.position === undefined || first.position === null) return [];
      const { new_path, new_line, head_sha } = first.position;
      // A position that GitLab could not carry over to the newest commit stays at an older one.
      const last = head_sha === diff_refs.head_sha ? (new_line ?? undefined) : undefined;
      const handle = { discussion: id, note: first.id };
      return [
        { handle, body: first.body, file: new_path, first: last === undefined ? last : last - above(first.body), last },
      ];
    });
  }

  async post(postings: readonly Posting[]): Promise<Comment[]> {
    const refused: Comment[] = [];
    for (const posting of postings) {
      const isTaken = await persist(async (attempt) => {
        if (attempt > 1 && (await this.#isThere(posting))) return true;
        try {
          await this.#client.post(`${this.#way}/discussions`, await this.#draft(posting));
          return true;
        } catch (error) {
          if (![400, 422].includes(failureOf(error)?.status ?? 0)) throw error;
          return false;
        }
      }, this.access);
      if (!isTaken) refused.push(posting.comment);
    }
    return refused;
  }

  async #isThere({ body }: Posting): Promise<boolean> {
    return (await this.comments()).some((each) => markerLine(each.body) === markerLine(body));
  }

  /** A line that stays is known by its numbers on both sides, one that is added by that of the new side alone. */
  async #draft({ comment, body }: Posting): Promise<object> {
    const { diff_refs } = await this.#now();
    const { file, last } = comment;
    const { oldPath = file, hunks = [] } = this.#files.get(file) ?? {};
    const old = hunkAround(hunks, last, last)?.kept.get(last);
    const lines = { new_line: last, ...(old === undefined ? {} : { old_line: old }) };
    return { body, position: { position_type: 'text', ...diff_refs, old_path: oldPath, new_path: file, ...lines } };
  }

  async edit({ discussion, note }: GitlabComment, body: string, reopen: boolean): Promise<void> {
    await this.#unlessGone(`/discussions/${discussion}/notes/${note}`, { body });
    if (reopen) await this.#unlessGone(`/discussions/${discussion}`, { resolved: false });
  }

  async close({ discussion, note }: GitlabComment, body: string): Promise<void> {
    await this.#unlessGone(`/discussions/${discussion}/notes/${note}`, { body });
    await this.#unlessGone(`/discussions/${discussion}`, { resolved: true });
  }

  async #unlessGone(way: string, body: object): Promise<void> {
    try {
      await this.#client.put(this.#way + way, body);
    } catch (error) {
      if (failureOf(error)?.status !== 404) throw error;
    }
  }

  async summaries(): Promise<{ readonly id: number; readonly body: string }[]> {
    const notes = v.parse(notesSchema, await this.#client.all(`${this.#way}/notes`));
    return notes.filter(({ body }) => markerOf(body)?.kind === 'summary');
  }

  async writeSummary(id: number | undefined, body: string): Promise<void> {
    if (id !== undefined) {
      await this.#client.put(`${this.#way}/notes/${id}`, { body });
      return;
    }
    await persist(async (attempt) => {
      const isThere =
        attempt > 1 && (await this.summaries()).some((each) => markerLine(each.body) === markerLine(body));
      if (!isThere) await this.#client.post(`${this.#way}/notes`, { body });
    }, this.access);
  }

  fence({ first, last }: Comment): string {
    return `suggestion:-${last - first}+0`;
  }
}

/** How many lines above its own a suggestion replaces. */
function above(body: string): number {
  return Number(/^`{3,}suggestion:-(\d+)\+0$/m.exec(body)?.[1] ?? 0);
}

function markerLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}
