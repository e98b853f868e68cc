// The talk with GitLab, by the payloads of its documentation, when all goes well and when it does not.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Advice, Comment } from '../../src/suggest/advice.js';
import { converse, type Outcome } from '../../src/suggest/converse.js';
import { GitlabHost } from '../../src/suggest/gitlab/host.js';
import { gitlabRun } from '../../src/suggest/gitlab/variables.js';
import { suggestionIn } from './apply.js';
import type { Trouble } from './fake-github.js';
import { FakeGitlab } from './fake-gitlab.js';

let gitlab: FakeGitlab;

beforeEach(async () => {
  gitlab = await FakeGitlab.open();
  gitlab.diffs = [
    { old_path: 'src/was.ts', new_path: 'src/a.ts', diff: '@@ -3,4 +3,5 @@\n keep\n-old\n+new\n+new\n keep\n keep\n' },
  ];
});
afterEach(async () => {
  expect(gitlab.complaints).toEqual([]);
  await gitlab.close();
});

function talk(comments: readonly Comment[], more: Partial<Advice> = {}): Promise<Outcome> {
  const host = new GitlabHost({ project: '42', request: 7 }, { url: gitlab.url, token: 'x', version: '1', second: 1 });
  const fixes = comments.map((each) => ({ title: 'a', findings: 1, text: 'a', diff: 'a', comments: [each] }));
  const known = comments.flatMap(({ ids }) => ids);
  const rest = { from: '', findings: fixes.length, toReview: [], leftAlone: [], patch: 'diff' };
  return converse(host, { ...rest, fixes, known, ...more }, { maxComments: 50, apply: 'git apply', version: '1' });
}

function comment(last: number, first = last): Comment {
  return { ids: [`id-${last}`], part: 1, file: 'src/a.ts', first, last, text: 'It blocks.', lines: 'await x;\n' };
}

const none = { posted: 0, edited: 0, closed: 0, refused: 0 };

it('begins a discussion at the line, whether it is added or stays', async () => {
  expect(await talk([comment(5, 4), comment(6)])).toEqual({ ...none, posted: 2 });
  const positions = gitlab.discussions.map(({ notes }) => notes[0]?.position);
  expect(positions).toMatchObject([
    { old_path: 'src/was.ts', new_path: 'src/a.ts', new_line: 5, ...gitlab.refs },
    { new_line: 6, old_line: 5 },
  ]);
  expect(gitlab.discussions.map(({ notes }) => suggestionIn(notes[0]?.body ?? ''))).toEqual([
    { lines: 'await x;', above: 1 },
    { lines: 'await x;', above: 0 },
  ]);
  expect(gitlab.notes).toHaveLength(1);
});

it('says nothing twice, and resolves what is gone', async () => {
  for (let note = 0; note < 130; note++) {
    gitlab.discussions.push({
      id: `p-${note}`,
      resolved: false,
      notes: [{ id: 1000 + note, body: 'Hm.', position: null }],
    });
  }
  await talk([comment(5, 4), comment(6)]);
  for (let again = 0; again < 3; again++) expect(await talk([comment(5, 4), comment(6)])).toEqual(none);
  expect(await talk([comment(6)])).toEqual({ ...none, closed: 1 });
  expect(gitlab.discussions.slice(-2).map(({ resolved }) => resolved)).toEqual([true, false]);
  expect(await talk([comment(5, 4), comment(6)])).toEqual({ ...none, edited: 1 });
  expect(gitlab.discussions.slice(-2).map(({ resolved }) => resolved)).toEqual([false, false]);
  expect([gitlab.discussions.length, gitlab.notes.length]).toEqual([132, 1]);
});

it('takes the lines out of a suggestion whose place GitLab lost', async () => {
  await talk([comment(5, 4)]);
  const [first] = gitlab.discussions[0]?.notes ?? [];
  first!.position = { ...first!.position!, head_sha: 'd'.repeat(40) };
  expect(await talk([comment(5, 4)])).toEqual({ ...none, edited: 1 });
  expect(first?.body).not.toContain('suggestion');
});

it('tells in the summary what GitLab does not take', async () => {
  gitlab.plans.push({ on: 'POST /discussions', trouble: { status: 400, data: { message: '400 Bad request' } } });
  expect(await talk([comment(5), comment(6)])).toEqual({ ...none, posted: 1, refused: 1 });
  expect(gitlab.notes[0]?.body).toContain('<summary>a</summary>');
});

const troubles: Readonly<Record<string, Trouble>> = {
  'a server error': { status: 503, data: {} },
  'a conflict': { status: 409, data: {} },
  'a limit with a time to wait': { status: 429, data: {}, headers: { 'retry-after': '1' } },
  'a connection that drops before': 'drop',
  'a connection that drops when all is done': 'drop-late',
};

it.each(Object.entries(troubles))('says everything once after %s', async (_name, trouble) => {
  for (const on of ['GET ', 'GET /diffs', 'POST /discussions', 'POST /notes']) gitlab.plans.push({ on, trouble });
  await talk([comment(5), comment(6)]);
  expect([gitlab.discussions.length, gitlab.notes.length]).toEqual([2, 1]);
});

it.each([401, 403])('gives up at once on %d', async (status) => {
  gitlab.plans.push({ on: 'POST /discussions', trouble: { status, data: {} }, times: 9 });
  await expect(talk([comment(5)])).rejects.toMatchObject({ status });
  expect(gitlab.log.filter((line) => line === 'POST /discussions')).toHaveLength(1);
});

it('knows the merge request from the variables of the job', () => {
  const env = { CI_PROJECT_ID: '42', CI_MERGE_REQUEST_IID: '7', CI_COMMIT_SHA: 'merged' };
  expect(gitlabRun({ CI_PROJECT_ID: '42', CI_COMMIT_SHA: 'x' })).toBeUndefined();
  expect(gitlabRun({ ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'base' })).toMatchObject({
    request: 7,
    head: 'merged',
    base: 'base',
    mergeBase: 'base',
    url: 'https://gitlab.com/api/v4',
  });
  expect(
    gitlabRun({ ...env, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: 'source', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }),
  ).toMatchObject({ head: 'source', base: 'origin/main', mergeBase: undefined });
});
