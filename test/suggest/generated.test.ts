// 200 pull requests made up over real files: every comment inside of a hunk, none twice, and what is clicked together is what
// `fix` writes. The seed is printed and can be given: UNBLOCK_SEED=… npx vitest run test/suggest/generated.test.ts
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choose, loaded } from '../../src/catalogue.js';
import { transforms } from '../../src/cli/transforms.js';
import type { GroupId } from '../../src/model.js';
import { offer } from '../../src/run.js';
import { type Advice, advise } from '../../src/suggest/advice.js';
import { converse } from '../../src/suggest/converse.js';
import { gather, type Offer } from '../../src/suggest/gather.js';
import { changedFiles } from '../../src/suggest/hunks.js';
import { markerOf } from '../../src/suggest/marker.js';
import { touchedBy } from '../../src/suggest/touched.js';
import { clickAll, suggestionIn } from './apply.js';
import { MemoryHost } from './memory-host.js';

const seed = Number(process.env['UNBLOCK_SEED'] ?? 20_261_123);
const count = 200;
const example = path.resolve(import.meta.dirname, '../../examples/order-service');

/** How the files of the example are written. */
const styles: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'no final newline': (text) => text.trimEnd(),
};

interface Subject {
  readonly offer: Offer;
  readonly texts: ReadonlyMap<string, string>;
}

const roots: string[] = [];
const subjects: Subject[] = [];

beforeAll(async () => {
  for (const style of Object.values(styles)) {
    const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-suggest-')));
    roots.push(root);
    cpSync(example, root, { recursive: true });
    subjects.push(await subjectAt(root, style));
  }
});
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

async function subjectAt(root: string, style: (text: string) => string): Promise<Subject> {
  const sources = ['accounts', 'config', 'mail', 'order', 'rates', 'server', 'store', 'template'].map(
    (name) => `src/${name}.ts`,
  );
  const routes = ['health', 'orders', 'receipts', 'reports'].map((name) => `src/routes/${name}.ts`);
  const texts = new Map<string, string>();
  for (const name of [...sources, ...routes]) {
    const text = style(readFileSync(path.join(root, name), 'utf8'));
    writeFileSync(path.join(root, name), text);
    texts.set(name, text);
  }
  const options = { paths: [], only: [], skip: [], projects: [], ignore: [] };
  const found = await offer(
    { ...options, cwd: root, scope: 'all', minConfidence: 'review', spread: 'package', verify: 'none' },
    loaded(choose(transforms, options)),
  );
  const { changesOf, report } = gather(root, [{ ...found, only: () => found.report }]);
  const known = new Map<string, ReturnType<typeof changesOf>>();
  const remembered = (groups: readonly GroupId[]) => {
    const key = groups.join();
    const changes = known.get(key) ?? changesOf(groups);
    known.set(key, changes);
    return changes;
  };
  return { offer: { report, changesOf: remembered, only: () => report }, texts };
}

it(`says nothing outside of a hunk, nothing twice, and what fix writes (seed ${seed})`, async () => {
  const random = generator(seed);
  const seen = { pushed: 0, comments: 0, parts: 0, beyond: 0, findings: 0 };
  for (let number = 0; number < count; number++) {
    const { offer: found, texts } = subjects[number % subjects.length]!;
    const patches = pullRequest(texts, random);
    const changed = changedFiles([...patches.values()].join(''));
    const touched = touchedBy(changed, found);
    const advice = advise({ ...touched, shown: changed, from: '', changesOf: found.changesOf });
    const host = new MemoryHost(patches);
    const options = { apply: 'git apply', version: '1', maxComments: 1000 };
    await converse(host, advice, options);
    expect(host.refusals, `request ${number}: a comment outside of the hunks`).toBe(0);
    expectClicks(host, advice, { texts, offer: found }, touched.groups);
    const writes = host.writes;
    for (let again = 0; again < 3; again++) await converse(host, advice, options);
    expect(host.writes, `request ${number}: said again`).toBe(writes);
    seen.pushed += await expectPush(host, { offer: found, texts }, random);
    seen.comments += host.left.length;
    seen.parts += host.left.filter(({ comment }) => comment.part > 1).length;
    seen.beyond += advice.fixes.filter(({ comments }) => comments.length === 0).length;
    seen.findings += advice.findings;
  }
  expect(seen.comments).toBeGreaterThan(count / 2);
  expect(seen.pushed).toBeGreaterThan(count / 10);
  expect(seen.parts).toBeGreaterThan(count / 20);
  expect(seen.beyond).toBeGreaterThan(count / 2);
});

/**
 * The branch is pushed again on another base, so that other lines are shown: nothing is said twice, and what can be clicked by
 * then still makes what the rewrite does. Gives how many comments lost their lines or were closed.
 */
async function expectPush(host: MemoryHost, { offer: found, texts }: Subject, random: () => number): Promise<number> {
  const patches = pullRequest(texts, random);
  const changed = changedFiles([...patches.values()].join(''));
  const touched = touchedBy(changed, found);
  const advice = advise({ ...touched, shown: changed, from: '', changesOf: found.changesOf });
  host.push(patches);
  await converse(host, advice, { apply: 'git apply', version: '1', maxComments: 1000 });
  const open = host.left.filter(({ isClosed }) => !isClosed);
  const keys = open.map(({ body }) => body.split('\n', 1)[0]);
  expect(new Set(keys).size).toBe(keys.length);
  expectClicks(host, advice, { texts, offer: found }, touched.groups);
  return host.left.filter(({ body, isClosed }) => isClosed || suggestionIn(body) === undefined).length;
}

/** All suggestions taken: the files are those that the rewrite of the same groups gives. */
function expectClicks(
  host: MemoryHost,
  advice: Advice,
  { texts, offer: { changesOf, report } }: Subject,
  touched: readonly string[],
): void {
  const clickable = host.left.filter(({ body, isClosed }) => !isClosed && suggestionIn(body) !== undefined);
  const clicks = clickable.map(({ comment, body }) => ({ ...comment, body }));
  const ids = new Set(clicks.flatMap(({ body }) => markerOf(body)?.ids ?? []));
  const groups = report.groups.filter(
    ({ id, findings }) => touched.includes(id) && findings.some((each) => ids.has(each)),
  );
  const clicked = clickAll(texts, clicks);
  const wanted = new Map(texts);
  for (const { file, after } of changesOf(groups.map(({ id }) => id)))
    wanted.set(path.relative(report.root, file), after);
  expect(Object.fromEntries(clicked)).toEqual(Object.fromEntries(wanted));
  expect(advice.patch === '').toBe(touched.length === 0);
}

/** For each file that changes the diff that git would show; the files themselves are the new side. */
function pullRequest(texts: ReadonlyMap<string, string>, random: () => number): Map<string, string> {
  const patches = new Map<string, string>();
  for (const [file, text] of texts) {
    const kind = random();
    if (kind < 0.4) continue;
    const isNew = kind > 0.85;
    const old = isNew ? '' : before(text, random);
    if (old === text) continue;
    const oldName = isNew ? '/dev/null' : kind > 0.75 ? `a/src/old name ü.ts` : `a/${file}`;
    const patch = structuredPatch(oldName, `b/${file}`, old, text, undefined, undefined, { context: 3 });
    patches.set(file, formatPatch({ ...patch, isGit: true, isCreate: isNew }, FILE_HEADERS_ONLY));
  }
  return patches;
}

/** The text before the change: some of its lines otherwise, some not there yet, some that are gone since. */
function before(text: string, random: () => number): string {
  const lines = text.split(/(?<=\n)/);
  const changes = 1 + Math.floor(random() * 5);
  for (let change = 0; change < changes; change++) {
    const at = Math.floor(random() * lines.length);
    const length = 1 + Math.floor(random() * 6);
    const kind = random();
    if (kind < 0.4) lines.splice(at, length);
    else if (kind < 0.6) lines.splice(at, 0, '// gone since\n');
    else lines.splice(at, length, '// otherwise before\n');
  }
  return lines.join('');
}

/** mulberry32: the same numbers for the same seed, everywhere. */
function generator(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
