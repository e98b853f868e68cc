// TAP: node:test, tape, node-tap, and the reporters of that name in mocha, vitest and ava.
import type { Parser } from 'tap-parser';
import type { Names } from './outcome.js';

const begins = /^\s*(?:TAP version 1[34]|(?:not )?ok \d+\b|1\.\.\d+)/m;

export async function readTap(text: string): Promise<Names | undefined> {
  if (!begins.test(text)) return undefined;
  const tap = await import('tap-parser');
  const passed = new Set<string>();
  const failed = new Set<string>();
  const listen = (parser: Parser): void => {
    parser.on('assert', ({ ok, skip, todo, fullname, name }) => {
      if (skip === false && todo === false) (ok ? passed : failed).add(fullname || name);
    });
    parser.on('child', listen);
  };
  const parser = new tap.Parser();
  listen(parser);
  parser.end(text);
  if (passed.size + failed.size === 0) return undefined;
  const counts = [...text.matchAll(/^# pass +(\d+)$/gm)].map(([, number]) => Number(number));
  return { passed, failed, count: counts.length === 0 ? undefined : counts.reduce((sum, each) => sum + each) };
}
