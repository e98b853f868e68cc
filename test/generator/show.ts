// A counterexample for a person: the files before, what changed, and what went wrong.
import { createTwoFilesPatch } from 'diff';
import type { Verdict } from './judge.js';

export function shown({ problem, before, after }: Verdict): string {
  const files = [...before].map(([file, text]) => `=== ${file}\n${text}`);
  const names = new Set([...before.keys(), ...after.keys()]);
  const changes = [...names].flatMap((name) => {
    const [old, now] = [before.get(name) ?? '', after.get(name) ?? ''];
    return old === now ? [] : [createTwoFilesPatch(name, name, old, now, '', '', { context: 2 })];
  });
  return [...files, ...changes, problem ?? 'all is well'].join('\n');
}
