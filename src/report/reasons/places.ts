// Texts of the refusals that come from where a call stands: `await` is no syntax there.
import type { Explanation } from '../explanation.js';

export const places = {
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
  'optional-chain': {
    short: 'an optional chain goes on behind the call',
    extra:
      'In `cache?.read().size` the whole chain stops when `cache` is missing; with `(await cache?.read()).size` the rest ' +
      'would run and throw. Split the expression: test for the missing value first, then await.',
    before: `const size = dir?.readSync().name;`,
    after: `const entry = dir ? await dir.read() : undefined;
const size = entry?.name;`,
  },
  'static-block': {
    short: 'a static block cannot wait',
    extra:
      'A `static { … }` block runs while the class is defined, and `await` is a syntax error in it. ' +
      'Load the value before the class, or in a static async method that the program calls.',
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
} as const satisfies Record<string, Explanation>;
