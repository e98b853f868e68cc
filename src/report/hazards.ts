// What each hazard means to the person who has to decide on a rewrite. Knows nothing of how hazards are found;
// a hazard without a text does not compile.
import type { HazardId } from '../reasons.js';
import type { Explanation } from './explanation.js';

export const hazards: Readonly<Record<HazardId, Explanation>> = {
  'async-module': {
    short: 'a module now waits while it is loaded',
    extra:
      'While a module waits, those that are imported beside it run already, though it is not done: look whether they count on what it does to others, ' +
      'such as setting a global or registering a handler. And `require` can no longer load it, neither here nor in packages that use this one. ' +
      'Export a function that loads the value, or a promise of it.',
    before: `export const rates = JSON.parse(readFileSync('rates.json', 'utf8'));`,
    after: `export const loadRates = async () => JSON.parse(await readFile('rates.json', 'utf8'));`,
  },
  'bytes-differ': {
    short: 'the bytes may differ, the content does not',
    extra:
      'The asynchronous form of this compressor may cut its input into other blocks, so its output can differ byte by byte, ' +
      'and still unpacks to the same content. Look whether the bytes are compared, hashed or used as a cache key.',
    before: `const etag = hash(gzipSync(page));`,
    after: `const etag = hash(page); // of what is packed, not of how`,
  },
  'context-lost': {
    short: 'a context is entered too late for the caller',
    extra:
      '`enterWith` holds for the rest of the code that runs it. Behind an `await` that is this function alone: the caller goes on in its old context. ' +
      'Enter the context before the first `await`, in the caller, or run the rest inside of `run`.',
    before: `function enter(request) {
  context.enterWith(readFileSync(request.file));
}
enter(request);
handle(request);`,
    after: `const value = await readFile(request.file);
await context.run(value, () => handle(request));`,
  },
  'error-routing': {
    short: 'an error takes another way',
    extra:
      'What was thrown reached the caller at once, for instance out of `emit`. A rejection that nobody handles ends the process instead. ' +
      'Catch errors inside the function, or construct the emitter with `captureRejections: true` and listen to its `error` event.',
    before: `emitter.on('save', (state) => writeFileSync(file, state));`,
    after: `emitter.on('save', async (state) => {
  await writeFile(file, state).catch((error) => emitter.emit('error', error));
});`,
  },
  'error-shape': {
    short: 'a failure arrives with other properties',
    extra:
      'The replacement fails in the same cases, but its error differs in class, message or properties. ' +
      'Look at the `catch` blocks around the call: what do they read from the error?',
    before: `try {
  parseSync(text);
} catch (error) {
  log(error.line);
}`,
    after: `try {
  await parse(text);
} catch (error) {
  log(error.line ?? error.location.line);
}`,
  },
  'fire-and-forget': {
    short: 'may have been left alone on purpose; what follows now waits for it',
    extra:
      'Nobody waited for this work, so the code went on at once and an error went unheard. Now it waits, and the error reaches the caller. ' +
      'Where going on at once is meant, write `void` before the call, or handle its error with `.catch`, and unblock leaves it alone.',
    before: `sendMail(order);`,
    after: `await sendMail(order);`,
  },
  'file-race': {
    short: 'the file can change between reading and writing',
    extra:
      'Reading a file, deciding, and writing it were one step that nothing could part. With an `await` in between, a second run of this code can ' +
      'read the same state and overwrite what the first one writes. Let the runs queue, or use one operation that decides by itself: ' +
      "`{ flag: 'wx' }`, `mkdir` with `recursive`, `rm` with `force`, a temporary file and `rename`.",
    before: `const data = JSON.parse(readFileSync(file, 'utf8'));
data.visits += 1;
writeFileSync(file, JSON.stringify(data));`,
    after: `queue = queue.then(async () => {
  const data = JSON.parse(await readFile(file, 'utf8'));
  data.visits += 1;
  await writeFile(file, JSON.stringify(data));
});
await queue;`,
  },
  'host-clock': {
    short: 'the wait no longer follows the clock of the machine',
    extra:
      'The loop compared dates, so a clock that is set forward or back made it shorter or longer. A timer counts time that only goes forward. ' +
      'That is nearly always what was meant; look whether the loop waited for a time of day.',
    before: `while (Date.now() < appointment) {} // a time of day`,
    after: `while (Date.now() < appointment) await sleep(1000);`,
  },
  'http-semantics': {
    short: '`fetch` differs from this client in details',
    extra:
      'Status, headers, body, timeout and errors are mapped, but redirects, proxies, compression, cookies, connection reuse and the ' +
      'default headers follow `fetch`. Look whether the server or the code around the call depends on one of them.',
    before: `const page = execFileSync('curl', ['-s', '--proxy', proxy, url]);`,
    after: `const page = await fetch(url, { dispatcher: new ProxyAgent(proxy) });`,
  },
  'late-listener': {
    short: 'a listener is attached later than before',
    extra:
      'Between the line that makes this emitter, or is given it, and the line that listens to it there is now an `await`. ' +
      'Events are not kept: what is emitted meanwhile is lost, and an `error` that nobody hears ends the process. Attach the listener before the `await`.',
    before: `const child = spawn(command);
const limit = Number(readFileSync('limit', 'utf8'));
child.on('exit', (code) => report(code, limit));`,
    after: `const limit = Number(await readFile('limit', 'utf8'));
const child = spawn(command);
child.on('exit', (code) => report(code, limit));`,
  },
  'late-setup': {
    short: 'what tests are given is made before the first of them, not on loading',
    extra:
      'The body of a suite, and the top level of CommonJS, cannot wait; a hook can. It runs once, before the tests beside it, and behind those of suites above: ' +
      'what these change on the disk, or replace, the value is made of now. An error there fails the tests and no longer the loading of the file.',
    before: `const store = openStore('fixtures');
it('is open', () => expect(store.size).to.equal(2));`,
    after: `let store;
before(async () => {
  store = await openStore('fixtures');
});
it('is open', () => expect(store.size).to.equal(2));`,
  },
  'late-start': {
    short: 'the module starts with the first call, and not when it is loaded',
    extra:
      'What the module does as it is loaded (opening a database, reading a template) is done in its worker thread, when somebody calls it for the first time. ' +
      'An error there rejects that call; it no longer ends the process at its start. Call one of its functions at start-up where that matters.',
    before: `import { render } from './render.js'; // reads its templates as it is loaded
server.listen(80);`,
    after: `import { render } from './render.js';
await render(sample); // a template that does not parse ends the start, not the first request
server.listen(80);`,
  },
  'listener-order': {
    short: 'the emitter no longer waits until this listener is done',
    extra:
      '`emit` used to return when every listener had done its work. Now it returns at the first `await`, and what follows it, or the next listener, ' +
      'runs before the rest of this one. Look whether the code behind `emit` relies on what the listener does.',
    before: `emitter.on('close', () => writeFileSync(file, state));
emitter.emit('close');
process.exit();`,
    after: `await Promise.all(emitter.listeners('close').map((listener) => listener()));
process.exit();`,
  },
  'mocked-call': {
    short: 'a test replaces the old call, and now the new one as well',
    extra:
      'A test that reaches this file puts something of its own in the place of the old function. Either it replaces the module of promises too, ' +
      'or it was given a line that hands the new call on to what it has made of the old one. Look whether it still proves what it did: ' +
      'the answer comes later now, and other code that calls the new function in this test gets it too.',
    before: `sinon.stub(fs, 'readFileSync').returns('{}');`,
    after: `sinon.stub(fs, 'readFileSync').returns('{}');
sinon.stub(fs.promises, 'readFile').callsFake(async (...args) => fs.readFileSync(...args));`,
  },
  'not-awaited': {
    short: 'nobody waits for this call, which used to do its work at once',
    extra:
      'An asynchronous function runs up to its first `await` before its caller goes on. The blocking call stood in that part, so its effect was there at once; ' +
      'now the code behind this call runs first, and `process.exit` would cut the work short. Await the call, or make sure that nothing behind it relies on it.',
    before: `save(state); // async, not awaited
process.exit(0);`,
    after: `await save(state);
process.exit(0);`,
  },
  'order-differs': {
    short: 'the result may come in another order',
    extra:
      'The asynchronous form gives the same entries, but not always in the same order. ' +
      'Sort the result where the order is visible, for instance in output, hashes or tests.',
    before: `const names = globSync('*.md');
print(names);`,
    after: `const names = await glob('*.md');
print(names.sort());`,
  },
  'overlapping-ticks': {
    short: 'the next tick can start before this one has ended',
    extra:
      '`setInterval` calls again after the same time, whether or not the last call has come to its end. A synchronous callback could not overlap with itself. ' +
      'Skip a tick while one is running, or set a new timeout at the end of each.',
    before: `setInterval(() => writeFileSync(file, state()), 1000);`,
    after: `for await (const _ of setInterval(1000)) await writeFile(file, state()); // of node:timers/promises`,
  },
  'shared-state': {
    short: 'other code can run between the check and the act',
    extra:
      'So far nothing could happen between these lines; with an `await` between them other tasks may change what was checked: a variable, ' +
      'a cache, a file. Keep the promise instead of the value, act first and handle the error, or let the tasks queue.',
    before: `if (!cache) cache = JSON.parse(readFileSync(file, 'utf8'));
return cache;`,
    after: `cache ??= load(file).catch((error) => {
  cache = undefined;
  throw error;
});
return await cache;`,
  },
  'stale-test': {
    short: 'a test still calls this as it was',
    extra:
      'With `--tests skip` no test file is changed. This one calls, or stands in for, a function that turns async: it will look at a promise, ' +
      'and may fail, or pass whatever happens. Await the call there, or leave the option out.',
    before: `expect(load('a.txt')).toBe('alpha');`,
    after: `expect(await load('a.txt')).toBe('alpha');`,
  },
  'turn-lost': {
    short: 'what follows runs in the same turn now',
    extra:
      'An `await` lets other work go first, also where there is nothing to wait for. Without it what follows comes sooner: ' +
      'look whether something else was meant to happen in between.',
    before: `await ready;\nstart();`,
    after: `ready;\nstart();`,
  },
  'unproven-clone': {
    short: 'nothing says that these values can be copied to another thread',
    extra:
      'Arguments and results of a worker thread are copied. JavaScript without types does not tell what they are: a function, a stream or an instance of a class ' +
      'is refused when it is handed over, and the promise is rejected. Look at what callers hand in, and at what comes back.',
    before: `const pdf = renderPdf(order);`,
    after: `const pdf = await renderPdf(order);`,
  },
  'unknown-collection': {
    short: 'nothing says that this is called on an array',
    extra:
      'The method is one of arrays, but the object before it has no type, so it could be something else that has a method of this name. ' +
      'The helper goes through arrays (`forEach` also through a `Map`, a `Set` and their like; `replace` through strings). Look at what is handed in.',
    before: `function all(files) {
  files.forEach((file) => check(readFileSync(file)));
}`,
    after: `async function all(files) {
  await visitInOrder(files, async (file) => check(await readFile(file)));
}`,
  },
};
