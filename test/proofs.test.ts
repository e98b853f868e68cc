// The proof that no rewrite leaves a promise behind: a transform that forgets its `await` gets nothing through.
import { expect, it } from 'vitest';
import { imported, keepTail, promise, rewrites, value } from '../src/api.js';
import { run } from '../src/run.js';
import { defineTransform } from '../src/transform.js';
import missingAwait from '../transforms/missing-await.js';
import { Scratch } from './harness/scratch.js';

const source = `import { rmSync, statSync } from 'node:fs';

export async function clear(file) {
  if (statSync(file).size > 0) rmSync(file);
}
`;

const dropped = `import { rmSync } from 'node:fs';

const queue = { wait: async (done) => done };

export async function clear(file) {
  queue.wait(rmSync(file)).then(() => console.log(file));
}
`;

function rewriting(form: typeof promise) {
  return defineTransform({
    name: 'forgetful',
    summary: 'Removes files.',
    rows: [
      {
        api: 'node:fs#rmSync',
        kind: 'io',
        why: 'It waits for the disk.',
        remedy: rewrites('`rm`', ({ node }) => form(node, [imported('node:fs/promises', 'rm'), keepTail(node)])),
      },
    ],
    example: { before: '', after: '' },
  }).transform;
}

async function findingsWith(form: typeof promise, text = source) {
  const scratch = new Scratch();
  scratch.put('package.json', '{ "name": "shop", "private": true, "type": "module" }');
  scratch.put('src/clear.js', text);
  const options = { scope: 'all', minConfidence: 'review', spread: 'package', verify: 'types' } as const;
  const report = await run({ cwd: scratch.root, paths: [], only: [], skip: [], projects: [], ignore: [], ...options }, [
    rewriting(form),
    missingAwait.transform,
  ]);
  scratch.remove();
  return report.findings.map(({ status, refusal }) => [status, refusal?.reason, refusal?.detail]);
}

it('lets a rewrite through that awaits', async () => {
  expect(await findingsWith(promise)).toEqual([['fixed', undefined, undefined]]);
});

it('lets one through beside a promise that was dropped before', async () => {
  expect(await findingsWith(promise, dropped)).toEqual([['fixed', undefined, undefined]]);
});

it('refuses one that drops a promise', async () => {
  expect(await findingsWith(value)).toEqual([
    ['refused', 'verification', 'rm(file): Nobody waits for this promise, and nobody hears of its error.'],
  ]);
});
