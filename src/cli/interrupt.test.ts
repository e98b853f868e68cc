import { expect, it } from 'vitest';
import { interruptible } from './interrupt.js';

it.each(['SIGINT', 'SIGTERM'] as const)('turns %s into an abort, and lets go afterwards', async (name) => {
  const before = process.listenerCount(name);
  const seen = await interruptible(async (signal) => {
    const start = signal.aborted;
    process.emit(name, name);
    return [start, signal.aborted];
  });
  expect(seen).toEqual([false, true]);
  expect(process.listenerCount(name)).toBe(before);
});
