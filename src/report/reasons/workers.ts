// Texts of the refusals that keep work from going to a worker thread.
import type { Explanation } from '../explanation.js';

export const workers = {
  'small-work': {
    short: 'a worker thread would cost more than this call takes',
    extra:
      'A call to a worker thread takes about 50 to 100 microseconds and copies arguments and result, and the first one starts the thread. ' +
      'What is written here is done sooner than that, or hardly later. Leave it as it is.',
  },
  uncloneable: {
    short: 'a value would not arrive on another thread as what it is',
    extra:
      'Arguments and results of a worker thread are copied. Functions, symbols, promises, streams and instances of classes do not survive that, and of a ' +
      'value of type `any`, `unknown` or `object` nobody knows. Hand over plain data (objects, arrays, `Map`, `Set`, `Date`, buffers), and write its type down.',
    before: `export function render(order: Order, format: (n: number) => string): Buffer {}`,
    after: `export function render(order: Order, locale: string): Buffer {}`,
  },
  'worker-argument': {
    short: 'the function changes what it is given, and the caller would not see it',
    extra:
      'A worker thread gets a copy of its arguments: what it changes there stays there. Return what is new instead, and let the caller take it from the result.',
    before: `export function sortRows(rows: Row[]): void {
  rows.sort(byPrice);
}`,
    after: `export function sortRows(rows: readonly Row[]): Row[] {
  return [...rows].sort(byPrice);
}`,
  },
  'worker-closure': {
    short: 'the function uses variables of a function around it',
    extra:
      'A worker thread loads a module and calls what it exports. What a function around this one keeps in its variables is not there. ' +
      'Hand it over as an argument, and move the function to the top of the module.',
    before: `export function printer(rate: number) {
  /** @unblock offload */
  function total(rows: Row[]): number {
    return sum(rows) * rate;
  }
}`,
    after: `/** @unblock offload */
function total(rows: Row[], rate: number): number {
  return sum(rows) * rate;
}`,
  },
  'worker-context': {
    short: 'it asks for the context of a request, which no worker thread has',
    extra:
      'An `AsyncLocalStorage` holds its value on the thread that set it. In a worker thread `getStore()` gives nothing. ' +
      'Read the value before the call and hand it over as an argument.',
  },
  'worker-exports': {
    short: 'the module exports something else than functions',
    extra:
      'A module that keeps state moves to a worker thread as a whole, and functions that ask it take its place. An object, a class, a variable or an iterator ' +
      'that it exports cannot be asked that way. Export functions that give plain data, or move the other exports to a module of their own.',
    before: `export const db = new Database('app.db');`,
    after: `const db = new Database('app.db');
export function userById(id: number): User | undefined {
  return db.prepare('select * from users where id = ?').get(id) as User | undefined;
}`,
  },
  'worker-form': {
    short: 'only a function at the top of a module can go to a worker thread',
    extra:
      'A worker thread calls what a module exports by its name. Methods, functions that are made while others run, generators, overloads, and parameters that are taken ' +
      'apart in their own list are left as they are. Declare `function name(…)` at the top of the module, with one name for each parameter.',
  },
  'worker-load': {
    short: 'loading the module does something, and a worker thread would do it again',
    extra:
      'The function needs something of a module that starts a server, a timer or other work as soon as it is loaded. Each thread would start it once more. ' +
      'Move what the function needs to a module that only declares, and run unblock again.',
  },
  'worker-process': {
    short: 'it changes the process, which a worker thread must not or cannot do',
    extra:
      '`process.chdir`, `process.umask`, `process.setuid` and their like throw in a worker thread; `process.exit` ends the thread only, and `process.env` is a copy there. ' +
      'Keep these calls on the main thread.',
  },
  'worker-state': {
    short: 'it uses a variable that other code on the main thread uses too',
    extra:
      'Each thread loads its own copy of a module: what one changes the others do not see. Hand the value over as an argument, or let the module that keeps it move ' +
      'to a worker thread as a whole: name it under `offload` in the config, as `src/store.ts`. A function that asks for the name of its own file ' +
      '(`__filename`, `import.meta.url`) would hear that of the worker module: hand the name over as an argument.',
    before: `let calls = 0;
/** @unblock offload */
export function render(order: Order): Buffer {
  calls += 1;
  …
}`,
    after: `let calls = 0;
export function render(order: Order): Promise<Buffer> {
  calls += 1;
  return draw(order);
}`,
  },
  'worker-this': {
    short: 'it asks for `this` or `arguments`, which stay behind on this thread',
    extra:
      'A worker thread calls a plain function with copies of its arguments. `this` would be nothing there, and what a method reads of its object is not known. ' +
      'Hand what it needs over as arguments of a function at the top of the module.',
  },
} as const satisfies Record<string, Explanation>;
