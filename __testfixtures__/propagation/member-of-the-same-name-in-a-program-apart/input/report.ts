import { Counter } from './counter.ts';

export function total(steps: readonly number[]): number {
  const counter = new Counter();
  for (const step of steps) counter.load(step);
  return counter.load(0);
}

console.log(total([1, 2]));
