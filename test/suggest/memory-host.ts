// A host in memory that takes comments as strictly as GitHub does: inside one hunk of the diff, or it refuses.
import type { Comment } from '../../src/suggest/advice.js';
import type { Host, Posting } from '../../src/suggest/converse.js';
import type { Existing } from '../../src/suggest/exchange.js';
import { type Hunk, hunksOf } from '../../src/suggest/hunks.js';

interface Left {
  readonly comment: Comment;
  body: string;
  isClosed: boolean;
}

export class MemoryHost implements Host<number> {
  readonly left: Left[] = [];
  readonly notes: string[] = [];
  refusals = 0;
  writes = 0;

  /** @param patches by path: the hunks that the host shows */
  constructor(private patches: ReadonlyMap<string, string>) {}

  /** The branch was pushed again, and comments stay where they are. */
  push(patches: ReadonlyMap<string, string>): void {
    this.patches = patches;
  }

  async shown(): Promise<ReadonlyMap<string, readonly Hunk[]>> {
    return new Map([...this.patches].map(([file, patch]) => [file, hunksOf(patch)]));
  }

  async comments(): Promise<Existing<number>[]> {
    return this.left.map(({ comment, body }, handle) => ({ ...comment, handle, body }));
  }

  async post(postings: readonly Posting[]): Promise<Comment[]> {
    return postings.flatMap(({ comment, body }) => {
      this.writes++;
      if (!this.takes(comment)) {
        this.refusals++;
        return [comment];
      }
      this.left.push({ comment, body, isClosed: false });
      return [];
    });
  }

  /** From the heads of the hunks alone. */
  takes({ file, first, last }: Comment): boolean {
    const heads = (this.patches.get(file) ?? '').matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm);
    return [...heads].some(([, start, count = '1']) => {
      const end = Number(start) + Number(count) - 1;
      return Number(start) <= first && first <= last && last <= end;
    });
  }

  async edit(handle: number, body: string, reopen: boolean): Promise<void> {
    this.writes++;
    const left = this.left[handle]!;
    left.body = body;
    if (reopen) left.isClosed = false;
  }

  async close(handle: number, body: string): Promise<void> {
    this.writes++;
    Object.assign(this.left[handle]!, { body, isClosed: true });
  }

  async summaries(): Promise<{ id: number; body: string }[]> {
    return this.notes.map((body, id) => ({ id, body }));
  }

  async writeSummary(id: number | undefined, body: string): Promise<void> {
    this.writes++;
    this.notes[id ?? this.notes.length] = body;
  }

  fence(): string {
    return 'suggestion';
  }
}
