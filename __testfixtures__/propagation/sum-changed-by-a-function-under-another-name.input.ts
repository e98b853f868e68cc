import { statSync } from 'node:fs';

let total = 1;
let index = 0;
const sums = [0, 0];

function grow(name: string): number {
  total += 5;
  return statSync(name).size;
}

function next(name: string): number {
  index += 1;
  return statSync(name).size;
}

const table = { grow, other: grow };
const renamed = table.grow;
const { other: taken } = table;
const steps = [(name: string): number => grow(name) + 1];

class Counter {
  count = 1;

  raise(name: string): number {
    this.count += 3;
    return statSync(name).size;
  }

  add(name: string): void {
    const raise = (other: string): number => this.raise(other);
    this.count += raise(name);
  }
}

function twice(run: (name: string) => number, name: string): number {
  return run(name) + run(name);
}

function addedBy(run: (name: string) => number): void {
  total += run('a.txt');
}

export const main = (log: (value: unknown) => void): void => {
  total += table.other('a.txt');
  log(total);
  total -= renamed('a.txt');
  log(total);
  total += taken('b.txt');
  log(total);
  total += steps[0]!('b.txt');
  log(total);
  total += twice(grow, 'a.txt');
  log(total);
  total += ['a.txt', 'b.txt'].map(grow).length;
  log(total);
  for (const run of [grow, next]) {
    total += run('b.txt');
  }
  log(total);
  for (const run of [grow, next]) {
    total *= run('b.txt');
    log(total);
  }
  addedBy(grow);
  log(total);
  index = 0;
  sums[index] += next('a.txt');
  log(sums);
  const counter = new Counter();
  counter.add('a.txt');
  log(counter.count);
  total += statSync('b.txt').size;
  log(total);
};
