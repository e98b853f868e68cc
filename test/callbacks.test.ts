// Callbacks that the config names, and the chain that a handler gives.
import { describe, expect, test } from 'vitest';
import type { CallbackRule } from '../src/model.js';
import { reportOn, rewritePackage } from './harness/rewrite.js';

const manifest = (dependencies: Record<string, string>): string =>
  `${JSON.stringify({ name: 'shop', private: true, type: 'module', dependencies })}\n`;

const queue = `export declare class Queue {
  process(job: (name: string) => unknown): void;
  sort(compare: (a: string, b: string) => number): void;
}
`;

const worker = `import { readFileSync } from 'node:fs';
import { Queue } from 'my-queue';

new Queue().process((name) => {
  readFileSync(name);
});
`;

async function rewritten(
  text: string,
  callbacks: readonly CallbackRule[],
  typed: boolean,
): Promise<{ text: string; left: string[] }> {
  const files = new Map([
    ['package.json', manifest({ 'my-queue': '1.0.0' })],
    [typed ? 'worker.ts' : 'worker.js', text],
  ]);
  if (typed) {
    files.set(
      'node_modules/my-queue/package.json',
      '{ "name": "my-queue", "version": "1.0.0", "types": "index.d.ts" }',
    );
    files.set('node_modules/my-queue/index.d.ts', queue);
  }
  const { report, output } = await rewritePackage(files, { spread: 'package', callbacks });
  return {
    text: output.get(typed ? 'worker.ts' : 'worker.js') ?? '',
    left: report.findings.map(({ status, refusal }) => refusal?.reason ?? status),
  };
}

describe.each([
  ['typed', true],
  ['untyped', false],
])('a callee that only the config knows, %s', (_, typed) => {
  const rule = (promise: CallbackRule['promise']): CallbackRule[] => [{ callee: 'my-queue#Queue.process', promise }];

  test('is left alone without a word', async () => {
    expect(await rewritten(worker, [], typed)).toEqual({ text: worker, left: ['callback'] });
  });

  test('awaits', async () => {
    const { text, left } = await rewritten(worker, rule('awaits'), typed);
    expect(text).toContain('process(async (name) => {\n  await readFile(name);');
    expect(left).toEqual(['fixed']);
  });

  test('ignores: an error goes another way, and a person has to agree', async () => {
    const { text } = await rewritten(worker, rule('ignores'), typed);
    expect(text).toContain('async (name)');
    const report = await reportOn(
      new Map([
        ['package.json', manifest({ 'my-queue': '1.0.0' })],
        ['worker.js', worker],
      ]),
      { spread: 'package', callbacks: rule('ignores'), minConfidence: 'safe' },
    );
    expect(report.findings.map(({ status }) => status)).toEqual(['review']);
  });

  test('needs the value', async () => {
    expect(await rewritten(worker, rule('needs-value'), typed)).toEqual({ text: worker, left: ['callback-value'] });
  });

  test('another method of the same object stays unknown', async () => {
    const sorted = worker.replace('process((name) => {', 'sort((name) => {');
    expect((await rewritten(sorted, rule('awaits'), typed)).left).toEqual(['callback']);
  });
});

describe('the chain begins with what serves', () => {
  test.each([
    ['a route', `app.get('/orders', (req, res) => res.send(readFileSync('a')));`, 'GET /orders'],
    [
      'a route by name',
      `function show(req, res) { readFileSync('a'); }\napp.post('/orders', show);`,
      'POST /orders → show',
    ],
    ['a route in steps', `app.route('/orders').put((req, res) => readFileSync('a'));`, 'PUT /orders'],
    ['handlers in a list', `app.get('/all', [(req, res) => readFileSync('a')]);`, 'GET /all'],
    ['middleware', `app.use((req, res, next) => { readFileSync('a'); next(); });`, 'use'],
    [
      'options',
      `import Hapi from '@hapi/hapi';\nHapi.server().route({ method: 'get', path: '/x', handler: () => readFileSync('a') });`,
      'GET /x',
    ],
    [
      'an event',
      `import { createServer } from 'node:http';\ncreateServer().on('request', () => readFileSync('a'));`,
      `on 'request'`,
    ],
    ['a worker', `import { Worker } from 'bullmq';\nnew Worker('mail', () => readFileSync('a'));`, `Worker 'mail'`],
    ['a lambda', `export const handler = (event) => readFileSync(event.name);`, 'lambda handler'],
    [
      'a function of the package in between',
      `const render = () => readFileSync('a');\napp.get('/orders', (req, res) => res.send(render()));`,
      'GET /orders → render',
    ],
  ])('%s', async (_, text, chain) => {
    const head = `import { readFileSync } from 'node:fs';\nimport express from 'express';\nconst app = express();\n`;
    const files = new Map([
      ['package.json', manifest({ express: '4.x' })],
      ['main.js', `${head}${text}\n`],
    ]);
    const [finding] = (await reportOn(files, { spread: 'package' })).findings;
    expect(finding?.reach).toBe('serving');
    expect(finding?.chain.map(({ name }) => name).join(' → ')).toBe(chain);
  });

  test.each([
    ['app/(shop)/orders/route.ts', `export function GET() { return new Response(readFileSync('a')); }`, 'GET /orders'],
    [
      'pages/api/motto.js',
      `export default function handler(req, res) { res.send(readFileSync('a')); }`,
      'route /api/motto',
    ],
    [
      'pages/orders/index.tsx',
      `export const getServerSideProps = () => ({ props: { a: readFileSync('a') } });`,
      'getServerSideProps of /orders',
    ],
  ])('the file %s', async (file, text, label) => {
    const files = new Map([
      ['package.json', manifest({ next: '15.0.0' })],
      [file, `import { readFileSync } from 'node:fs';\n${text}\n`],
    ]);
    const [finding] = (await reportOn(files, { spread: 'package' })).findings;
    expect(finding?.chain[0]?.name).toBe(label);
  });
});
