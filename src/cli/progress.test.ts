import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ProgressStyle, progressLine, progressStyle } from './progress.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written when two steps are reported, the second one `wait` milliseconds after the start. */
async function written(style: ProgressStyle, wait: number): Promise<string> {
  const stream = new PassThrough();
  const progress = await progressLine(style, stream);
  progress.show({ phase: 'load', files: 0, findings: 0 });
  vi.advanceTimersByTime(wait);
  progress.show({ phase: 'detect', files: 12, findings: 3, steps: { done: 6, total: 12 } });
  progress.stop();
  return String(stream.read() ?? '');
}

it('says where a long run stands, and how long it will take', async () => {
  expect(await written('spinner', 600)).toContain('Looking for blocking calls: 6 of 12 files, 3 findings so far');
  expect(await written('spinner', 10_000)).toContain('3 findings so far, about 30 seconds left');
  expect(await written('spinner', 40_000)).toContain('about 2 minutes left');
});

it('says nothing in a short run', async () => {
  expect(await written('spinner', 100)).toBe('');
  expect(await written('plain', 100)).toBe('');
});

it('says nothing where nobody looks', async () => {
  expect(await written('none', 600)).toBe('');
});

it('writes whole lines in CI: one a phase, and one every ten seconds', async () => {
  const stream = new PassThrough();
  const progress = await progressLine('plain', stream);
  vi.advanceTimersByTime(2_000);
  progress.show({ phase: 'plan', files: 12, findings: 4 });
  for (let done = 0; done < 4; done++) {
    vi.advanceTimersByTime(4_000);
    progress.show({ phase: 'plan', files: 12, findings: 4, steps: { done, total: 4 } });
  }
  progress.show({ phase: 'verify', files: 12, findings: 4 });
  progress.stop();
  expect(String(stream.read())).toBe(
    `unblock: Planning rewrites: 12 files, 4 findings so far
unblock: Planning rewrites: 2 of 4 findings, 4 findings so far, about 8 seconds left
unblock: Checking types: 12 files, 4 findings so far, about 5 seconds left
`,
  );
});

it.each([
  [true, {}, false, 'spinner'],
  [true, {}, true, 'none'],
  [false, {}, false, 'none'],
  [false, { CI: 'true' }, false, 'plain'],
  [true, { CI: '1' }, false, 'plain'],
  [false, { CI: 'false' }, false, 'none'],
  [false, { CI: 'true' }, true, 'none'],
] as const)('terminal %s, environment %j, quiet %s: %s', (isTTY, env, quiet, style) => {
  expect(progressStyle({ stderr: { isTTY, columns: undefined, write: () => {} }, env }, quiet)).toBe(style);
});
