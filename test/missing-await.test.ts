// What a config says of promises that are dropped: which may be, and what is written where nothing can wait for them.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;

beforeEach(() => {
  scratch = new Scratch();
  scratch.put('package.json', '{ "name": "shop", "private": true, "type": "module" }');
  scratch.put('tsconfig.json', '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2022" } }');
  scratch.put('src/send.ts', sending);
  scratch.put('src/mailer.ts', mailer);
});
afterEach(() => scratch.remove());

const sending = `export async function send(name: string): Promise<void> {
  if (name === '') throw new Error('no name');
}
`;

const mailer = `import { send as mail } from './send.js';

declare const bus: { subscribe(listener: (name: string) => void): void };

export class Mailer {
  constructor(name: string) {
    mail(name);
  }

  listen() {
    bus.subscribe(async (name) => {
      await mail(name);
    });
    bus.subscribe(async () => mail('all'));
    bus.subscribe(async function (this: unknown, name) {
      await mail(name);
    });
  }
}
`;

/** Lines of the diff that are added. */
async function added(config: string): Promise<string[]> {
  scratch.put('unblock.config.json', config);
  const { out } = await scratch.unblock(
    'fix',
    '--only',
    'missing-await',
    '--scope',
    'all',
    '--min-confidence',
    'review',
  );
  return out.split('\n').flatMap((line) => (/^\+(?!\+\+)/.test(line) ? [line.slice(1).trim()] : []));
}

it('leaves alone what cannot be awaited', async () => {
  expect(await added('{}')).toEqual([]);
  const { out } = await scratch.unblock('--only', 'missing-await', '--scope', 'all');
  expect(out).toContain('4 missing awaits in 1 of 2 files: 4 left alone.');
});

it('marks it as meant', async () => {
  expect(await added('{ "missingAwait": { "otherwise": "void" } }')).toEqual(['void mail(name);']);
});

it('lets its error be heard', async () => {
  expect(await added('{ "missingAwait": { "otherwise": "catch" } }')).toEqual([
    'mail(name).catch(console.error);',
    'bus.subscribe((name) => void (async () => {',
    '})().catch(console.error));',
    "bus.subscribe(() => void (async () => mail('all'))().catch(console.error));",
  ]);
});

it('drops a rewrite whose reporter nobody knows', async () => {
  expect(await added('{ "missingAwait": { "otherwise": "catch", "reporter": "nobody.hears" } }')).toEqual([]);
});

it('does not find what a config allows', async () => {
  scratch.put('unblock.config.json', '{ "missingAwait": { "allow": ["src/send.ts#send"] } }');
  const { out } = await scratch.unblock('--only', 'missing-await', '--scope', 'all');
  expect(out).toContain('3 missing awaits in 1 of 2 files');
});

it.each([
  ['{ "missingAwait": { "otherwise": "ignore" } }'],
  ['{ "missingAwait": { "allow": ["send"] } }'],
  ['{ "missingAwait": { "reporter": "log(error)" } }'],
  ['{ "missingAwait": [] }'],
])('says what is wrong with %s', async (config) => {
  scratch.put('unblock.config.json', config);
  const { status, err } = await scratch.unblock();
  expect(status).toBe(2);
  expect(err).toMatch(
    /^unblock: .*unblock\.config\.json: "missingAwait" must be \{ allow: .*each of them optional\.\n$/,
  );
});
