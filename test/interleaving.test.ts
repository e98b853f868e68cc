// What new awaits let in: which groups ask for review because others can run where nobody could before, and which do not.
import { describe, expect, test } from 'vitest';
import { reportOn } from './harness/rewrite.js';

const manifest = '{ "type": "module", "private": true, "engines": { "node": ">=20.19" } }\n';
const imports =
  "import { appendFileSync, existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';\n";

async function hazardsOf(source: string): Promise<string[]> {
  const files = new Map([
    ['package.json', manifest],
    ['code.js', imports + source],
  ]);
  const { groups } = await reportOn(files, { spread: 'package', publicApi: 'change' });
  expect(groups.length).toBeGreaterThan(0);
  return [
    ...new Set(groups.flatMap((group) => group.hazards.map((hazard) => `${hazard.id} ${hazard.place.line}`))),
  ].sort();
}

const lets: Readonly<Record<string, readonly [source: string, hazards: readonly string[]]>> = {
  'a cache that is filled where it is empty': [
    `let cache;
export function load() {
  if (!cache) cache = JSON.parse(readFileSync('data.json', 'utf8'));
  return cache;
}
export const known = () => cache;`,
    ['shared-state 4'],
  ],
  'a cache that nobody else looks at': [
    `let cache;
export function load() {
  if (!cache) cache = readFileSync('data.json');
  return cache;
}`,
    [],
  ],
  'a cache that nobody else looks at, of what may be null': [
    `let cache;
export function load() {
  if (!cache) cache = JSON.parse(readFileSync('data.json', 'utf8'));
  return cache;
}`,
    ['shared-state 4'],
  ],
  'a cache of what may be null, and is not undefined': [
    `let cache;
export function load() {
  if (cache === undefined) cache = JSON.parse(readFileSync('data.json', 'utf8'));
  return cache;
}`,
    [],
  ],
  'a cache that is left early when it is full': [
    `const cache = new Map();
export function load(name) {
  if (cache.has(name)) return cache.get(name);
  const text = readFileSync(name, 'utf8');
  cache.set(name, text);
  return text;
}
export const known = () => cache.size;`,
    ['shared-state 5'],
  ],
  'a cache that the last statement asks for twice': [
    `let cache;
async function load() {
  if (!cache) cache = JSON.parse(readFileSync('data.json', 'utf8'));
  return cache;
}
console.log(await Promise.all([load(), load()]), cache);`,
    ['shared-state 4'],
  ],
  'a cache that the last statement asks for once': [
    `let cache;
async function load() {
  if (!cache) cache = JSON.parse(readFileSync('data.json', 'utf8'));
  return cache;
}
load().catch(console.error);`,
    [],
  ],
  'a cache of another key': [
    `const cache = new Map();
export function load(name, other) {
  const known = cache.get(name) ?? '';
  const text = readFileSync(name, 'utf8');
  cache.set(other, text);
  return known + text;
}`,
    [],
  ],
  'a member that is tested and filled': [
    `export class Store {
  load() {
    if (this.data === undefined) this.data = readFileSync('a.txt', 'utf8');
    return this.data;
  }
}`,
    ['shared-state 4'],
  ],
  'a member that the constructor alone writes': [
    `export class Store {
  constructor(name) {
    this.name = name;
  }
  load() {
    if (!this.name) return '';
    const text = readFileSync(this.name, 'utf8');
    return this.name + text;
  }
}`,
    [],
  ],
  'a member that others may take away behind the test': [
    `export class Store {
  close() {
    this.socket = undefined;
  }
  send() {
    if (!this.socket) return;
    const text = readFileSync('a.txt', 'utf8');
    this.socket.write(text);
  }
}`,
    ['shared-state 8'],
  ],
  'an object that was made for this call': [
    `class Parser {
  parse(name) {
    this.depth = 0;
    this.text = readFileSync(name, 'utf8');
    this.depth += 1;
    return this.text + this.depth;
  }
}
export function parse(name) {
  return new Parser().parse(name);
}`,
    [],
  ],
  'a filled cache in the function that is called': [
    `let cache;
function fill() {
  const text = readFileSync('a.txt', 'utf8');
  cache = text;
}
export function load() {
  if (!cache) fill();
  return cache;
}`,
    ['shared-state 8'],
  ],
  'local variables': [
    `export function load(names) {
  let total = 0;
  const found = [];
  for (const name of names) {
    if (found.includes(name)) continue;
    total = total + readFileSync(name).length;
    found.push(name);
  }
  return { total, found };
}`,
    [],
  ],
  'a local variable that a listener writes': [
    `export function load(child) {
  let output = '';
  child.on('data', (chunk) => {
    output += chunk;
  });
  const before = output.length;
  const text = readFileSync('a.txt', 'utf8');
  output = text + before;
  return output;
}`,
    ['shared-state 8'],
  ],
  'a property of a parameter': [
    `export function enrich(user) {
  if (!user.avatar) user.avatar = readFileSync('a.txt', 'utf8');
  return user;
}`,
    ['shared-state 3'],
  ],
  'an entry that the collection goes on to hold': [
    `const users = new Map();
export function enrich(id) {
  const user = users.get(id);
  if (user.seen) return;
  user.text = readFileSync('a.txt', 'utf8');
  user.seen = true;
}`,
    ['shared-state 6'],
  ],
  'a plain write': [
    `export const state = {};
export function load() {
  state.text = readFileSync('a.txt', 'utf8');
}`,
    [],
  ],
  'a plain read': [
    `export const state = { name: 'a.txt' };
export function load() {
  return readFileSync(state.name, 'utf8') + state.name;
}`,
    [],
  ],
  'a guard against running twice': [
    `let busy = false;
export function run() {
  if (busy) return;
  busy = true;
  try {
    readFileSync('a.txt');
  } finally {
    busy = false;
  }
}`,
    ['shared-state 7'],
  ],
  'a depth that is counted up and down': [
    `let depth = 0;
export function visit(name) {
  depth++;
  const text = readFileSync(name, 'utf8');
  depth--;
  return text;
}`,
    ['shared-state 5'],
  ],
  'ways that exclude each other': [
    `let last;
export function load(name) {
  if (last === name) {
    last = undefined;
    return '';
  } else {
    return readFileSync(name, 'utf8');
  }
}`,
    [],
  ],
  'an await that stood between them before': [
    `let cache;
export async function load() {
  if (!cache) {
    await null;
    const text = readFileSync('a.txt', 'utf8');
    cache = text;
  }
}`,
    [],
  ],
  'a script that runs once': [
    `let cache;
function load() {
  if (!cache) cache = readFileSync('a.txt', 'utf8');
  return cache;
}
async function main() {
  console.log(load(), load());
}
main();`,
    [],
  ],
  'a file that is read, changed and written': [
    `export function count() {
  const data = JSON.parse(readFileSync('data.json', 'utf8'));
  data.n += 1;
  writeFileSync('data.json', JSON.stringify(data));
}`,
    ['file-race 3'],
  ],
  'a file that is read and written by helpers': [
    `const file = 'data.json';
function load() {
  return JSON.parse(readFileSync(file, 'utf8'));
}
function save(data) {
  writeFileSync(file, JSON.stringify(data));
}
export function count() {
  const data = load();
  data.n += 1;
  save(data);
}`,
    ['file-race 10'],
  ],
  'a file that is removed where it exists': [
    `export function clear(name) {
  const isThere = existsSync(name);
  console.log(isThere);
  if (isThere) unlinkSync(name);
}`,
    ['file-race 3'],
  ],
  'a directory that is made where it is missing, however often': [
    `export function prepare(dir, name) {
  mkdirSync(dir, { recursive: true });
  appendFileSync(name, 'x');
  appendFileSync(name, 'y');
}`,
    [],
  ],
  'a file of another name': [
    `export function copy(from, to) {
  writeFileSync(to, readFileSync(from));
}`,
    [],
  ],
  'the working directory': [
    `export function within(dir) {
  const before = process.cwd();
  process.chdir(dir);
  readFileSync('a.txt');
  process.chdir(before);
}`,
    ['shared-state 5'],
  ],
  'the environment': [
    `export function within() {
  process.env.MODE = 'a';
  readFileSync('a.txt');
  delete process.env.MODE;
}`,
    ['shared-state 4'],
  ],
  'a timer of the console': [
    `export function load() {
  console.time('load');
  readFileSync('a.txt');
  console.timeEnd('load');
}`,
    ['shared-state 4'],
  ],
  'a lock': [
    `export function load(mutex) {
  mutex.lock();
  try {
    return readFileSync('a.txt');
  } finally {
    mutex.unlock();
  }
}`,
    ['shared-state 5'],
  ],
  'a context that is entered': [
    `import { AsyncLocalStorage } from 'node:async_hooks';
export const storage = new AsyncLocalStorage();
export function begin() {
  storage.enterWith(readFileSync('a.txt', 'utf8'));
}`,
    ['context-lost 5'],
  ],
};

const others: typeof lets = {
  'a listener that is attached too late': [
    `import { spawn } from 'node:child_process';
export function run() {
  const child = spawn('true');
  const text = readFileSync('a.txt', 'utf8');
  child.on('exit', () => console.log(text));
}`,
    ['late-listener 5'],
  ],
  'a listener on what was given': [
    `export function attach(socket) {
  const text = readFileSync('a.txt', 'utf8');
  socket.on('message', () => socket.send(text));
}`,
    ['late-listener 3'],
  ],
  'a listener on what is made behind the await': [
    `import { spawn } from 'node:child_process';
export function run() {
  const text = readFileSync('a.txt', 'utf8');
  const child = spawn('true');
  child.on('exit', () => console.log(text));
}`,
    [],
  ],
  'a call that nobody waited for, and the end of the process': [
    `async function save() {
  writeFileSync('out.txt', 'x');
}
export function stop() {
  save();
  process.exit(0);
}`,
    ['not-awaited 6'],
  ],
  'a call that nobody waited for, and nothing behind': [
    `async function save() {
  writeFileSync('out.txt', 'x');
}
process.on('SIGHUP', () => {
  save().catch(console.error);
});`,
    [],
  ],
  'a call that waited before it blocked': [
    `async function save() {
  await null;
  writeFileSync('out.txt', 'x');
}
export function stop() {
  save();
  process.exit(0);
}`,
    [],
  ],
  'results in the order in which they come': [
    `export async function all(names) {
  const found = [];
  await Promise.all(names.map(async (name) => {
    const text = readFileSync(name, 'utf8');
    found.push(text);
  }));
  return found;
}`,
    ['order-differs 4'],
  ],
  'results of a function whose promises are gathered': [
    `const found = [];
export async function load(name) {
  const text = readFileSync(name, 'utf8');
  found.push(text);
}
export const all = (names) =>
  Promise.all(names.map((name) => {
    return load(name);
  }));`,
    ['order-differs 9'],
  ],
  'results at places of their own': [
    `export async function all(names) {
  const found = [];
  await Promise.all(names.map(async (name, index) => {
    found[index] = readFileSync(name, 'utf8');
  }));
  return found;
}`,
    [],
  ],
  'calls that are gathered': [
    `let total = 0;
async function add(name) {
  total += readFileSync(name).length;
}
export async function all() {
  await Promise.all([add('a.txt'), add('b.txt')]);
  return total;
}`,
    [],
  ],
  'a module beside one that acts while it is loaded': [`globalThis.text = readFileSync('a.txt', 'utf8');`, []],
  'a sum of those that run together': [
    `export async function all(names) {
  let total = 0;
  await Promise.all(names.map(async (name) => {
    const before = total;
    const text = readFileSync(name, 'utf8');
    total = before + text.length;
  }));
  return total;
}`,
    ['shared-state 6'],
  ],
  'a listener that was asynchronous before': [
    `export function attach(stream, order) {
  stream.on('data', async (chunk) => {
    writeFileSync('out.txt', chunk);
  });
}`,
    ['listener-order 3'],
  ],
  'a callback that is waited for one by one': [
    `export function all() {
  const found = [];
  ['a.txt', 'b.txt'].forEach((name) => {
    if (found.includes(name)) return;
    const text = readFileSync(name, 'utf8');
    found.push(text);
  });
  return found;
}`,
    [],
  ],
};

describe.each([
  ['state', lets],
  ['order', others],
])('%s', (_name, table) => {
  test.each(Object.entries(table))('%s', async (_words, [source, hazards]) => {
    expect(await hazardsOf(source)).toEqual(hazards);
  });
});
