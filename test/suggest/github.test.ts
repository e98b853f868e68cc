// The talk with GitHub, held to GitHub's own description of its API, when all goes well and when it does not.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Advice, Comment, Fix } from '../../src/suggest/advice.js';
import { converse, type Outcome } from '../../src/suggest/converse.js';
import { GithubHost } from '../../src/suggest/github/host.js';
import { FakeGithub, type Trouble } from './fake-github.js';

let github: FakeGithub;

beforeEach(async () => {
  github = await FakeGithub.open();
  github.files = [{ filename: 'src/a.ts', patch: `@@ -0,0 +1,200 @@\n${'+x\n'.repeat(200)}` }];
});
afterEach(async () => {
  expect(github.complaints).toEqual([]);
  await github.close();
});

const options = { maxComments: 500, apply: 'git apply unblock.patch', version: '1.2.3' };

function talk(advice: Advice, pace: Readonly<Record<string, unknown>> = { enabled: false }): Promise<Outcome> {
  const pull = { owner: 'shop', repo: 'orders', number: 7, head: github.head };
  const host = new GithubHost(pull, { url: github.url, token: 'very-secret', version: '1.2.3', second: 1, pace });
  return converse(host, advice, options);
}

function comment(line: number, more: Partial<Comment> = {}): Comment {
  return {
    ids: [`id-${line}`],
    part: 1,
    file: 'src/a.ts',
    first: line,
    last: line,
    text: 'It blocks.',
    lines: 'await x;\n',
    ...more,
  };
}

function fix(...comments: Comment[]): Fix {
  return { title: '`src/a.ts`', findings: comments.length, text: 'It blocks.', diff: '-x\n+await x\n', comments };
}

function adviceOf(fixes: readonly Fix[], more: Partial<Advice> = {}): Advice {
  const known = fixes.flatMap(({ comments }) => comments.flatMap(({ ids }) => ids));
  return { from: '', findings: fixes.length, fixes, toReview: [], leftAlone: [], known, patch: 'diff', ...more };
}

const none = { posted: 0, edited: 0, closed: 0, refused: 0 };

it('leaves one review and one summary', async () => {
  const outcome = await talk(adviceOf([fix(comment(3, { first: 1 })), fix(comment(9))]));
  expect(outcome).toEqual({ ...none, posted: 2 });
  expect(github.reviews).toHaveLength(1);
  expect(github.comments.map(({ line, start_line }) => [start_line, line])).toEqual([
    [1, 3],
    [null, 9],
  ]);
  expect(github.comments[0]?.body).toBe(
    '<!-- unblock:comment from= part=1 ids=id-3 -->\nIt blocks.\n\n```suggestion\nawait x;\n```\n',
  );
  expect(github.notes).toHaveLength(1);
});

it('says nothing where nothing was found', async () => {
  expect(await talk(adviceOf([], { patch: '' }))).toEqual(none);
  expect([github.reviews, github.notes]).toEqual([[], []]);
});

it('says nothing twice, however many comments there are', async () => {
  for (let line = 1; line <= 130; line++) {
    github.addComment({ path: 'src/a.ts', body: 'A person says this.', line, start_line: null });
    github.notes.push({ id: 10_000 + line, body: 'A person says this.' });
  }
  const advice = adviceOf([fix(comment(3)), fix(comment(9))]);
  await talk(advice);
  for (let again = 0; again < 3; again++) expect(await talk(advice)).toEqual(none);
  expect([github.comments.length, github.notes.length]).toEqual([132, 131]);
});

it('does not take the words of a person for its own', async () => {
  await talk(adviceOf([fix(comment(3))]));
  const quoted = `> ${github.comments[0]?.body}`;
  github.addComment({ path: 'src/a.ts', body: quoted, line: 3, start_line: null });
  await talk(adviceOf([]));
  expect(github.comments.at(-1)?.body).toBe(quoted);
  expect(github.minimized).toEqual(new Set(['node-1']));
});

it('leaves the comments of a job for another package alone', async () => {
  await talk(adviceOf([fix(comment(3))], { from: 'packages/a' }));
  expect(await talk(adviceOf([fix(comment(5))], { from: 'packages/b' }))).toEqual({ ...none, posted: 1 });
  expect([github.minimized.size, github.notes.length]).toEqual([0, 2]);
});

it('folds what is gone, once, and opens it again when it comes back', async () => {
  const both = adviceOf([fix(comment(3)), fix(comment(9))]);
  await talk(both);
  const one = adviceOf([fix(comment(9))]);
  expect(await talk(one)).toEqual({ ...none, closed: 1 });
  expect([[...github.minimized], [...github.resolved]]).toEqual([['node-1'], ['thread-1']]);
  expect(github.comments[0]?.body).toBe(
    '<!-- unblock:gone from= part=1 ids=id-3 -->\n_Done: this is no longer in the change._\n\nIt blocks.\n',
  );
  expect(await talk(one)).toEqual(none);
  expect(await talk(both)).toEqual({ ...none, edited: 1 });
  expect([github.minimized.size, github.resolved.size, github.comments.length]).toEqual([0, 0, 2]);
  expect(await talk(both)).toEqual(none);
});

it('brings the summary up to date in its place', async () => {
  await talk(adviceOf([fix(comment(3))]));
  await talk(adviceOf([], { patch: '' }));
  expect(github.notes.map(({ body }) => body)).toEqual([
    '<!-- unblock:summary from= part=1 ids= -->\n**unblock**: nothing in this change blocks the event loop.\n',
  ]);
});

it('takes the lines out of a suggestion that no longer fits, and tells its fix in the summary', async () => {
  await talk(adviceOf([fix(comment(3))]));
  // After a force-push the lines of a comment are gone, though its finding is there.
  Object.assign(github.comments[0]!, { line: null, start_line: null });
  const advice = adviceOf([fix(comment(30, { ids: ['id-3'] }))]);
  expect(await talk(advice)).toEqual({ ...none, edited: 1 });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).not.toContain('suggestion');
  expect(github.notes[0]?.body).toContain('Fixes beyond the lines of the diff');
  expect(await talk(advice)).toEqual(none);
});

it('brings a suggestion up to date where its lines are the same', async () => {
  await talk(adviceOf([fix(comment(3))]));
  expect(await talk(adviceOf([fix(comment(3, { lines: 'await y;\n' }))]))).toEqual({ ...none, edited: 1 });
  expect(github.comments[0]?.body).toContain('await y;');
});

it('keeps a finding in mind whose fix is beyond the diff by now', async () => {
  await talk(adviceOf([fix(comment(3))]));
  const beyond = adviceOf([{ ...fix(), findings: 1 }], { known: ['id-3'] });
  expect(await talk(beyond)).toEqual({ ...none, edited: 1 });
  expect(github.minimized.size).toBe(0);
  expect(github.comments[0]?.body).toContain('the fix is in the patch');
  expect(await talk(beyond)).toEqual(none);
});

it('does not send what GitHub would refuse', async () => {
  github.files = [
    { filename: 'src/a.ts', patch: '@@ -1,2 +1,2 @@\n-x\n+y\n z\n@@ -9,2 +9,2 @@\n-x\n+y\n z' },
    { filename: 'big.ts' },
  ];
  const fixes = [fix(comment(1)), fix(comment(9, { first: 2 })), fix(comment(5)), fix(comment(1, { file: 'big.ts' }))];
  expect(await talk(adviceOf(fixes))).toEqual({ ...none, posted: 1 });
  expect(github.notes[0]?.body.match(/<summary>/g)).toHaveLength(3);
});

it('sends many comments in several reviews', async () => {
  const fixes = Array.from({ length: 120 }, (_, index) => fix(comment(index + 1)));
  expect(await talk(adviceOf(fixes))).toEqual({ ...none, posted: 120 });
  expect(github.reviews.map(({ comments }) => comments.length)).toEqual([50, 50, 20]);
});

it('sends one by one what GitHub refuses together, and tells the rest in the summary', async () => {
  // GitHub has its reasons: here it shows less than it said before.
  github.plans.push({ on: 'GET /repos/shop/orders/pulls/7/files', trouble: { status: 200, data: github.files } });
  github.files = [{ filename: 'src/a.ts', patch: '@@ -0,0 +1,5 @@\n+x\n+x\n+x\n+x\n+x' }];
  const advice = adviceOf([fix(comment(3)), fix(comment(9)), fix(comment(4))]);
  expect(await talk(advice)).toEqual({ ...none, posted: 2, refused: 1 });
  expect(github.notes[0]?.body.match(/<summary>/g)).toHaveLength(1);
});

it('takes a part back whose other part was refused: alone it would break the code', async () => {
  github.plans.push({ on: 'GET /repos/shop/orders/pulls/7/files', trouble: { status: 200, data: github.files } });
  github.files = [{ filename: 'src/a.ts', patch: '@@ -0,0 +1,5 @@\n+x\n+x\n+x\n+x\n+x' }];
  const parts = [comment(9, { ids: ['id'], part: 1 }), comment(3, { ids: ['id'], part: 2 })];
  expect(await talk(adviceOf([fix(...parts)]))).toEqual({ ...none, posted: 1, closed: 1, refused: 1 });
  expect(github.comments.map(({ body }) => body)).toEqual([expect.not.stringContaining('suggestion')]);
  expect(github.notes[0]?.body).toContain('2 with a fix in the patch below');
});

const reviews = 'POST /repos/shop/orders/pulls/7/reviews';
const summary = 'POST /repos/shop/orders/issues/7/comments';
const limited = { message: 'You have exceeded a secondary rate limit.' };
const after = { 'retry-after': '1' };
const troubles: Readonly<Record<string, Trouble>> = {
  'a server error': { status: 502, data: { message: 'Server Error' } },
  'a conflict': { status: 409, data: { message: 'Conflict' } },
  'a limit with a time to wait': { status: 429, data: { message: 'Slow down' }, headers: after },
  'a connection that drops before': 'drop',
  'a connection that drops when all is done': 'drop-late',
};

it.each(Object.entries(troubles))('says everything once after %s', async (_name, trouble) => {
  github.plans.push({ on: reviews, trouble }, { on: summary, trouble });
  const advice = adviceOf([fix(comment(3)), fix(comment(9))]);
  await talk(advice);
  expect([github.comments.length, github.notes.length]).toEqual([2, 1]);
});

it('waits for secondary limits', async () => {
  await talk(adviceOf([fix(comment(3))]));
  const on = 'PATCH /repos/shop/orders/pulls/comments/1';
  for (const status of [403, 429]) github.plans.push({ on, trouble: { status, data: limited, headers: after } });
  await talk(adviceOf([fix(comment(3, { lines: 'await y;\n' }))]), { retryAfterBaseValue: 1 });
  expect(github.comments[0]?.body).toContain('await y;');
  expect(github.log.filter((line) => line === on)).toHaveLength(3);
});

it('reads again what could not be read', async () => {
  const lists = ['pulls/7/files', 'pulls/7/comments', 'issues/7/comments'];
  for (const list of lists) github.plans.push({ on: `GET /repos/shop/orders/${list}`, trouble: 'drop' });
  expect(await talk(adviceOf([fix(comment(3))]))).toEqual({ ...none, posted: 1 });
});

it('gives up on a server that stays down', async () => {
  github.plans.push({ on: reviews, trouble: { status: 500, data: {} }, times: 50 });
  await expect(talk(adviceOf([fix(comment(3))]))).rejects.toMatchObject({ status: 500 });
  expect(github.log.filter((line) => line === reviews)).toHaveLength(4);
});

it('gives up at once where it may not write', async () => {
  const data = { message: 'Resource not accessible by integration' };
  github.plans.push({ on: reviews, trouble: { status: 403, data }, times: 50 });
  await expect(talk(adviceOf([fix(comment(3))]))).rejects.toMatchObject({ status: 403 });
  expect(github.log.filter((line) => line === reviews)).toHaveLength(1);
});

it('goes on where a person deleted its comment or summary', async () => {
  const first = adviceOf([fix(comment(3))]);
  await talk(first);
  const gone = { status: 404, data: { message: 'Not Found' } };
  github.plans.push({ on: 'PATCH /repos/shop/orders/pulls/comments/1', trouble: gone });
  github.plans.push({ on: `PATCH /repos/shop/orders/issues/comments/${github.notes[0]?.id}`, trouble: gone });
  expect(await talk(adviceOf([fix(comment(3, { lines: 'await y;\n' }))], { findings: 2 }))).toEqual({
    ...none,
    edited: 1,
  });
  expect(github.notes).toHaveLength(2);
});

it('goes on where GitHub does not let it fold', async () => {
  await talk(adviceOf([fix(comment(3))]));
  github.plans.push({ on: '/graphql', trouble: { status: 403, data: {} }, times: 50 });
  expect(await talk(adviceOf([]))).toEqual({ ...none, closed: 1 });
  expect(github.comments[0]?.body).toContain('_Done:');
});

it('speaks to a server of one’s own', async () => {
  await github.close();
  github = await FakeGithub.open('/api/v3');
  github.files = [{ filename: 'src/a.ts', patch: '@@ -0,0 +1,5 @@\n+x\n+x\n+x\n+x\n+x' }];
  expect(await talk(adviceOf([fix(comment(3))]))).toEqual({ ...none, posted: 1 });
  expect(await talk(adviceOf([]))).toEqual({ ...none, closed: 1 });
  expect(github.minimized.size).toBe(1);
  expect(github.log).toContain('POST /api/graphql');
});
