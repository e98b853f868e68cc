// What each refusal reason means to the person who reads it. Knows nothing of how a refusal comes about;
// a reason without a text does not compile.
import type { RefusalReason } from '../model.js';
import type { Explanation } from './explanation.js';

export const reasons: Readonly<Record<RefusalReason, Explanation>> = {
  accessor: {
    short: 'a getter or setter cannot wait',
    extra:
      'JavaScript has no async accessors: whoever reads the property expects its value and would get a promise. ' +
      'Turn the accessor into an async method, await it where the property was read, and run unblock again.',
    before: `class Profile {
  get avatar() {
    return readFileSync(this.file);
  }
}`,
    after: `class Profile {
  async avatar() {
    return await readFile(this.file);
  }
}`,
  },
  advised: {
    short: 'no rewrite would keep what this call does',
    extra:
      'The call blocks, but Node.js has nothing that takes its place with the same result, or the choice between ' +
      'several ways is yours. The finding says which way is usual; change the code by hand, or put ' +
      '`// unblock-ignore-next-line <transform> -- reason` above it when it may stay.',
  },
  'argument-shape': {
    short: 'the arguments do not show which replacement is right',
    extra:
      'Options, flags and argument types decide how the replacement has to be called, and here they are computed, spread, ' +
      'of unknown type, or of a form that the replacement does not take. Write them out at the call, or give the variable a type.',
    before: `const body = readFileSync(...target);`,
    after: `const body = await readFile(file, 'utf8');`,
  },
  'class-field': {
    short: 'a class field cannot wait for its value',
    extra:
      'The initialiser of a field runs inside the constructor, which is never async. ' +
      'Load the value in a static async method that then calls the constructor, or keep the promise in the field and await it where it is used.',
    before: `class Rates {
  table = JSON.parse(readFileSync('rates.json', 'utf8'));
}`,
    after: `class Rates {
  constructor(readonly table: Table) {}
  static async load() {
    return new Rates(JSON.parse(await readFile('rates.json', 'utf8')));
  }
}`,
  },
  'commonjs-top-level': {
    short: 'a CommonJS module cannot await at its top level',
    extra:
      'Whoever calls `require` gets `module.exports` at once, so the body of the module cannot wait. ' +
      'What runs only while the program starts does little harm; where it matters, move the work into an async function ' +
      'that the program calls, or make the file an ES module.',
    before: `const key = readFileSync('key.pem');
module.exports = { key };`,
    after: `const loadKey = () => readFile('key.pem');
module.exports = { loadKey };`,
  },
  'compound-assignment': {
    short: 'the assignment reads its target before it would wait',
    extra:
      '`total += await size(file)` reads `total` first and overwrites what others added during the wait. ' +
      'Where the assignment is a statement of its own, unblock puts the awaited value into a constant before it; here there is no room for one. ' +
      'Make it a statement of its own.',
    before: `report((total += statSync(file).size));`,
    after: `const { size } = await stat(file);
total += size;
report(total);`,
  },
  constructor: {
    short: 'a constructor cannot wait',
    extra:
      '`new` gives the object at once, so a constructor is never async. Move what waits into a static async method that ' +
      'calls the constructor with the loaded values, and let callers await that method.',
    before: `class Store {
  constructor(file: string) {
    this.orders = JSON.parse(readFileSync(file, 'utf8'));
  }
}`,
    after: `class Store {
  constructor(readonly orders: Order[]) {}
  static async open(file: string) {
    return new Store(JSON.parse(await readFile(file, 'utf8')));
  }
}`,
  },
  decorator: {
    short: 'a decorator runs while the class is defined and cannot wait',
    extra:
      'Decorators and their arguments are evaluated as the class is defined. ' +
      'Compute the value before the class, or look it up later, inside an async method.',
  },
  'default-parameter': {
    short: 'a default parameter cannot wait',
    extra:
      '`await` is a syntax error in a parameter list. Leave the parameter `undefined` and fill it in the first line of the body.',
    before: `async function send(body = readFileSync('default.html')) {`,
    after: `async function send(body?: Buffer) {
  body ??= await readFile('default.html');`,
  },
  'dropped-effect': {
    short: 'the rewrite would lose something that this code also does',
    extra:
      'Inside the blocking code stands an effect of its own (a call, an assignment, a step of a counter) that the replacement has no place for. ' +
      'Move the effect into a statement before or after, and run unblock again.',
  },
  'helper-module': {
    short: 'the rewrite needs a helper module, and only one file is at hand',
    extra:
      'The replacement calls a few lines of code that are written into your package once, as a module of its own. ' +
      'jscodeshift hands a transform one file at a time, so that module cannot be written. Run `npx unblock fix` instead.',
  },
  'needs-worker': {
    short: 'this is computing, and an await does not move it off the event loop',
    extra:
      'No input or output takes the time here, the processor does, and Node.js offers no call that does it elsewhere. ' +
      'Run it in a worker thread (`node:worker_threads`, or a pool of them), or do it in parts.',
  },
  'node-version': {
    short: 'the replacement needs a newer Node.js than this package allows',
    extra:
      'The `engines.node` range of package.json admits versions that do not have the replacement. ' +
      'Raise the lower end of the range when you no longer support those versions, and run unblock again.',
    before: `"engines": { "node": ">=20" }`,
    after: `"engines": { "node": ">=24.7" }`,
  },
  'optional-chain': {
    short: 'an optional chain goes on behind the call',
    extra:
      'In `cache?.read().size` the whole chain stops when `cache` is missing; with `(await cache?.read()).size` the rest ' +
      'would run and throw. Split the expression: test for the missing value first, then await.',
    before: `const size = dir?.readSync().name;`,
    after: `const entry = dir ? await dir.read() : undefined;
const size = entry?.name;`,
  },
  overlapping: {
    short: 'another rewrite takes this code away',
    extra:
      'The call stands inside code that another rewrite replaces as a whole, so it would be lost or done twice. ' +
      'Apply the other rewrite first (`npx unblock fix --write`) and run unblock again: what is left is looked at anew.',
  },
  'static-block': {
    short: 'a static block cannot wait',
    extra:
      'A `static { … }` block runs while the class is defined, and `await` is a syntax error in it. ' +
      'Load the value before the class, or in a static async method that the program calls.',
  },
  'sync-function': {
    short: 'the function around it is not async',
    extra:
      'Here nothing can wait unless this function turns async, and then all that call it have to await it. ' +
      'Make it async, await it in its callers, and run unblock again: the call inside is then rewritten.',
    before: `function load(file: string) {
  return readFileSync(file, 'utf8');
}`,
    after: `async function load(file: string) {
  return await readFile(file, 'utf8');
}`,
  },
  'sync-generator': {
    short: 'a generator that is not async cannot wait',
    extra:
      '`for…of`, spread and destructuring take the values of a generator at once. ' +
      'Make it an `async function*`, and read it with `for await` wherever it is used.',
    before: `function* lines(files: string[]) {
  for (const file of files) yield readFileSync(file, 'utf8');
}`,
    after: `async function* lines(files: string[]) {
  for (const file of files) yield await readFile(file, 'utf8');
}`,
  },
  'top-level-await': {
    short: 'this module cannot await at its top level',
    extra:
      'Top-level await asks for an ES module and, in TypeScript, for a `module` and `target` in tsconfig.json that allow it ' +
      '(`"module": "NodeNext"` and `"target": "ES2022"` do). Set them, or move the work into an async function.',
  },
  'type-namespace': {
    short: 'the body of a TypeScript namespace or enum cannot wait',
    extra:
      'A `namespace` or `enum` compiles to a function that is called at once and is not async. ' +
      'Move the call into an async function, or turn the namespace into a module of its own.',
  },
  'unclear-wait': {
    short: 'it cannot be told how long, or for what, this code waits',
    extra:
      'A timer or an event has to take the place of the loop, and the code does not show for how long it runs or what ends it: ' +
      'it counts steps, waits for a variable, or measures less than a millisecond. ' +
      'Await the thing it waits for, or `setTimeout` of `node:timers/promises` with a time that you choose.',
    before: `for (let i = 0; i < 1e9; i++) {}`,
    after: `await setTimeout(500);`,
  },
  verification: {
    short: 'the rewrite would not type-check',
    extra:
      'The rewrite was tried in memory and the type checker found an error that was not there before, so the whole group was left out. ' +
      'The message stands beside the finding. Mostly a type is written down that the awaited value does not fit; mend it and run unblock again.',
  },
};
