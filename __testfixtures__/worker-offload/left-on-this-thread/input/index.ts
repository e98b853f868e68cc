import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { beep } from './beeper.js';
import { limits, rate, setRate } from './config.js';
import { area, first } from './early.js';
import { shown, upTo } from './starts.js';

const requests = new AsyncLocalStorage<string>();
const cache = new Map<string, number>();
const salt = randomUUID();
let calls = 0;

/** @unblock offload */
class Sheet {
  readonly rows: number[] = [1, 2];

  /** @unblock offload */
  total(): number {
    return this.rows.length;
  }

  /** @unblock offload */
  static empty(): number {
    return 0;
  }
}

/** @unblock offload */
export function sorted(rows: number[]): number {
  rows.sort();
  return rows.length;
}

/** @unblock offload */
export function discounted(order: { lines: { price: number }[] }): number {
  for (const line of order.lines) line.price -= 1;
  return order.lines.length;
}

/** @unblock offload */
export function formatted(value: number, format: (value: number) => string): string {
  return format(value);
}

/** @unblock offload */
export function sheet(): Sheet {
  return new Sheet();
}

/** @unblock offload */
export function anything(value: unknown): number {
  return String(value).length;
}

/** @unblock offload */
export function counted(): number {
  calls += 1;
  return calls;
}

/** @unblock offload */
export function cached(text: string): number {
  const known = cache.get(text) ?? text.length;
  cache.set(text, known);
  return known;
}

/** @unblock offload */
export function rated(value: number): number {
  return value * rate;
}

/** @unblock offload */
export function traced(value: number): string {
  return `${requests.getStore()} ${value}`;
}

/** @unblock offload */
export function moved(): string {
  process.chdir('.');
  return 'here';
}

/** @unblock offload */
export function marked(value: string): void {
  process.env['MARK'] = value;
}

/** @unblock offload */
export function beeping(): number {
  return beep();
}

function addTo(rows: number[], value: number): void {
  rows.push(value);
}

/** @unblock offload */
export function handedOn(rows: number[]): number {
  addTo(rows, 1);
  return rows.length;
}

/** @unblock offload */
export function salted(value: string): number {
  return (value + salt).length;
}

/** @unblock offload */
export function limited(value: number): number {
  return Math.min(value, limits.max);
}

/** @unblock offload */
export function* counting(): Generator<number> {
  yield 1;
}

/** @unblock offload */
export function taken({ width }: { width: number }): number {
  return width;
}

/** @unblock offload */
export function counter(): number {
  return arguments.length;
}

export function printer(factor: number): number {
  /** @unblock offload */
  function times(value: number): number {
    return value * factor;
  }
  return times(2);
}

/** @unblock offload */
export function whereFrom(value: string): string {
  return `${value} of ${import.meta.url.slice(-8, -3)}`;
}

export const main = (log: (...values: unknown[]) => void): void => {
  setRate(3);
  const rows = [2, 1];
  log(new Sheet().total(), Sheet.empty(), sorted(rows), rows, discounted({ lines: [{ price: 1 }] }));
  log(formatted(1, String), sheet().rows, anything('x'), counted(), cached('ab'), rated(2));
  log(
    requests.run('r', () => traced(1)),
    moved(),
    marked('m'),
    beeping(),
    [...counting()],
    taken({ width: 1 }),
  );
  limits.max = 4;
  log(handedOn(rows), salted('s'), limited(9));
  log(counter(), printer(2), upTo(1), shown, first, area(1), whereFrom('a').length);
};
