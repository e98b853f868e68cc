import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressLine } from './progress.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written when two steps are reported, the second one `wait` milliseconds after the start. */
function written(enabled: boolean, wait: number): string {
  const stream = new PassThrough();
  const progress = progressLine(enabled, stream);
  progress.show({ phase: 'load', files: 0, findings: 0 });
  vi.advanceTimersByTime(wait);
  progress.show({ phase: 'verify', files: 12, findings: 1 });
  progress.stop();
  return String(stream.read() ?? '');
}

it('says where a long run stands', () => {
  expect(written(true, 600)).toContain('Checking types: 12 files, 1 finding');
});

it('says nothing in a short run', () => {
  expect(written(true, 100)).toBe('');
});

it('says nothing where nobody looks', () => {
  expect(written(false, 600)).toBe('');
});
