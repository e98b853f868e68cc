import { stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

let total = 1;
let index = 0;
const sums = [0, 0];

async function grow(name: string): Promise<number> {
  total += 5;
  return (await stat(name)).size;
}

async function next(name: string): Promise<number> {
  index += 1;
  return (await stat(name)).size;
}

const table = { grow, other: grow };
const renamed = table.grow;
const { other: taken } = table;
const steps = [async (name: string): Promise<number> => (await grow(name)) + 1];

class Counter {
  count = 1;

  async raise(name: string): Promise<number> {
    this.count += 3;
    return (await stat(name)).size;
  }

  async add(name: string): Promise<void> {
    const raise = async (other: string): Promise<number> => await this.raise(other);
    this.count += await raise(name);
  }
}

async function twice(run: (name: string) => number | Promise<number>, name: string): Promise<number> {
  return (await run(name)) + (await run(name));
}

async function addedBy(run: (name: string) => number | Promise<number>): Promise<void> {
  total += await run('a.txt');
}

export const main = async (log: (value: unknown) => void): Promise<void> => {
  total += await table.other('a.txt');
  log(total);
  total -= await renamed('a.txt');
  log(total);
  total += await taken('b.txt');
  log(total);
  total += await steps[0]!('b.txt');
  log(total);
  total += await twice(grow, 'a.txt');
  log(total);
  total += (await mapInOrder(['a.txt', 'b.txt'], grow)).length;
  log(total);
  for (const run of [grow, next]) {
    total += await run('b.txt');
  }
  log(total);
  for (const run of [grow, next]) {
    total *= await run('b.txt');
    log(total);
  }
  await addedBy(grow);
  log(total);
  index = 0;
  sums[index] += await next('a.txt');
  log(sums);
  const counter = new Counter();
  await counter.add('a.txt');
  log(counter.count);
  const added = (await stat('b.txt')).size;
  total += added;
  log(total);
};
