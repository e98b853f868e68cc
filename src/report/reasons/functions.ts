// Texts of the refusals that come from the function around a call, and from those who call it.
import type { Explanation } from '../explanation.js';

export const functions = {
  'array-callback': {
    short: 'the array method uses the value of this callback at once',
    extra:
      '`map`, `filter`, `some` and their like take a promise for a value: every filter would keep all, every ' +
      '`some` would be true. Where it can be written as one, unblock turns the call into a loop that waits; here ' +
      'it cannot. Write the loop by hand, and run unblock again.',
    before: `const texts = names.map((name) => readFileSync(name, 'utf8'));`,
    after: `const texts = [];
for (const name of names) texts.push(await readFile(name, 'utf8'));`,
  },
  callback: {
    short: 'nobody knows what the callee would do with the promise of this callback',
    extra:
      'A callback that turns async gives a promise. Whoever calls it may wait for it, drop it, or take it for the ' +
      'value; where unblock cannot tell, it leaves the call alone. Say what the function does under `callbacks` in ' +
      'the config, or call what blocks outside of the callback.',
  },
  'callback-parameter': {
    short: 'the function answers through a callback, not through a promise',
    extra:
      'Its caller hands it a `done`, `callback` or `next`, and takes the answer from there. A promise beside it would be a ' +
      'second answer, or its rejection would be lost. Take the parameter out where the caller accepts a promise, or do ' +
      'the waiting with `.then` and `.catch`, and run unblock again.',
    before: `server.addHook('onRequest', (request, reply, done) => {
  if (existsSync('closed')) return done(new Error('closed'));
  done();
});`,
    after: `server.addHook('onRequest', async (request, reply) => {
  if (await exists('closed')) throw new Error('closed');
});`,
  },
  'callback-value': {
    short: 'the function that takes this callback uses its value at once',
    extra:
      'It would take a promise for the value itself: true in every condition, wrong in every text. Load what the callback ' +
      'needs beforehand, and let it only look it up.',
  },
  comparator: {
    short: 'a comparator has to answer at once',
    extra: 'Sorting cannot wait for a promise. Load what the comparator needs before, and let it only look it up.',
    before: `names.sort((a, b) => statSync(a).size - statSync(b).size);`,
    after: `const sizes = new Map();
for (const name of names) sizes.set(name, (await stat(name)).size);
names.sort((a, b) => sizes.get(a) - sizes.get(b));`,
  },
  constructed: {
    short: 'the function is called with `new`',
    extra:
      'An async function is no constructor: `new` on it throws. Turn the function into a class with a static ' +
      'async method, or into a function that gives the object back.',
  },
  'conversion-method': {
    short: 'the language calls this method and uses its value at once',
    extra:
      '`toString`, `toJSON`, `valueOf`, iterators and their like are called behind the scenes, in a template, by ' +
      '`JSON.stringify`, by `for…of`, and nobody there waits for a promise. Load the value beforehand and keep ' +
      'it in the object.',
  },
  'done-callback': {
    short: 'the test ends when a callback says so',
    extra:
      'A test that calls `t.end` later would end with its promise, before that call, and `node:test` refuses one that ' +
      'takes `done` and returns a promise as well. Await what the test waits for, take the call out, and run unblock again.',
    before: `test('loads', (t, done) => {
  load();
  setTimeout(done, 1);
});`,
    after: `test('loads', async () => {
  await load();
  await setTimeout(1);
});`,
  },
  escapes: {
    short: 'the function is handed to code that cannot be followed',
    extra:
      'It is stored, returned or passed on, so not every caller is known, and an unknown caller would get a ' +
      'promise where it expects a value. Call it directly where it is needed, or make it async by hand and look ' +
      'after its callers.',
  },
  executor: {
    short: 'the function that `new Promise` runs asks how it was called',
    extra:
      'An error in an async executor is lost and the promise never settles, so a wrapper would have to call it; but it uses `this`, ' +
      '`arguments` or a third parameter. Move the waiting out of the executor: into an async function around it, or before it.',
    before: `return new Promise((resolve) => resolve(readFileSync(file)));`,
    after: `return await readFile(file);`,
  },
  'executor-at-once': {
    short: 'code goes on without the promise, and finds the work of its executor done',
    extra:
      'What `new Promise` runs does its work before the function returns. With an await in there that work is done late, and ' +
      'a caller that drops the promise goes on before it. Await the promise where it is dropped, or move the waiting ' +
      'out of the executor, and run unblock again.',
    before: `watchFiles();
report(watchers);`,
    after: `await watchFiles();
report(watchers);`,
  },
  'exit-handler': {
    short: 'the process does not wait in an exit handler',
    extra:
      'After an `exit` or `uncaughtException` handler has returned the process ends; what is still waiting is ' +
      'cut off, and so is what a listener writes at the end of a run. A synchronous call is right here. ' +
      '`// unblock-ignore-next-line <transform> -- reason` above it says so.',
  },
  'external-base': {
    short: 'a declaration that is not rewritten prescribes what this method gives',
    extra:
      'The class, interface or type lies in a dependency, whose code calls the method and expects a value: see whether the ' +
      'dependency offers an asynchronous form of it, and override that one. Or it lies in a declaration file that a tool writes, ' +
      'or that git ignores: let what it is made from give a promise, make it anew, and run unblock again.',
  },
  'sync-counterpart': {
    short: 'the function is the synchronous form of one that stands beside it',
    extra:
      'Its name says `Sync`, and there is another of that name without it: callers who can wait have a function to wait for. ' +
      'Call that one where the caller is async, and leave this one to those who cannot wait.',
    before: `const config = store.loadSync('config.json');`,
    after: `const config = await store.load('config.json');`,
  },
  'parse-does-not-wait': {
    short: 'the command line is parsed by a call that does not wait for its handlers',
    extra:
      'What follows the call, or reads its result, would run before the handler has come to its end. Let the program call ' +
      '`await program.parseAsync()`, and run unblock again.',
    before: `program.parse();
report(program.opts());`,
    after: `await program.parseAsync();
report(program.opts());`,
  },
  'public-api': {
    short: 'the function is exported to the users of this package',
    extra:
      'Turning it async would break those who import it. With `--public-api twin` an async function beside it ' +
      'serves those who can wait, with `--public-api change` it turns async itself.',
  },
  'shared-type': {
    short: 'its type is shared with a function that gives the value at once',
    extra:
      'The function is held by a type that also holds a function from outside of this package, so the type cannot ' +
      'promise a promise. Give the two types of their own, or wrap the other one in an async function.',
    before: `const readers: Record<string, (name: string) => string> = { plain: read, base: path.basename };`,
    after: `const readers: Record<string, (name: string) => Promise<string>> = {
  plain: read,
  base: async (name) => path.basename(name),
};`,
  },
  'left-out': {
    short: 'a caller stands in a file that the config leaves out',
    extra:
      'The function would have to turn async, and a file among those that `ignore` names calls it: it would get a promise. ' +
      'Take the file out of `ignore`, or make its call ready for a promise by hand.',
  },
  spread: {
    short: 'its callers lie further away than `--spread` allows',
    extra:
      'The function would have to turn async, and with it callers that this run must not touch. Run unblock with ' +
      'a wider `--spread`.',
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
  'test-suite-body': {
    short: 'the body of a test suite cannot wait',
    extra:
      '`describe` collects tests at once and ignores a promise. A constant that only tests and hooks ask for is given its value in a `before` hook; ' +
      'this is asked for by the suite itself, or by something that a hook before it may change, or it is no plain constant. ' +
      'Move the call into a hook or into the tests.',
    before: `describe('orders', () => {
  for (const order of JSON.parse(readFileSync('orders.json')))
    it(order.id, () => check(order));`,
    after: `describe('orders', () => {
  it('are right', async () => {
    for (const order of JSON.parse(await readFile('orders.json'))) check(order);
  });`,
  },
  'hurried-middleware': {
    short: 'a middleware before this one does not wait for it',
    extra:
      'It calls `next()` and goes on at once. As long as everything behind it was synchronous, that was done by then; with an `await` in it ' +
      'the answer is sent too early. Write `await next()` there.',
    before: `app.use((ctx, next) => {
  next();
});`,
    after: `app.use(async (ctx, next) => {
  await next();
});`,
  },
  'thenable-result': {
    short: 'the result can be awaited, and is more than a promise',
    extra:
      'A query that is built step by step, or a child process with streams, has a `then` of its own. An async function would wait for it, and ' +
      'so run it at once, and callers would lose all that it has besides. Load what blocks before, and hand it in.',
  },
  'type-guard': {
    short: 'a type guard cannot be async',
    extra:
      '`value is Type` and `asserts value` narrow a type at once and do not work through a promise. Do the ' +
      'waiting before, and let the guard only look at what was loaded.',
  },
} as const satisfies Record<string, Explanation>;
