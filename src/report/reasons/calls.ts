// Texts of the refusals that come from the call itself, or from what would take its place.
import type { Explanation } from '../explanation.js';

export const calls = {
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
  mocked: {
    short: 'a test replaces this call by a stand-in, which the new call would pass by',
    extra:
      'The test would read the real disk or run the real program, and look for calls that never come. ' +
      'What `sinon.stub`, `spyOn`, `mock.method` or an object for `proxyquire` replaces is led to the new call where the two fit; ' +
      'this one is made another way, gives what the new call does not, or is taken back before the call is made, or it replaces a class whose ' +
      'constructor would have to wait. ' +
      'Let it replace the new function, or give it real files, and run unblock again.',
    before: `vi.spyOn(fs, 'readFileSync').mockReturnValue('{}');`,
    after: `vi.spyOn(fs.promises, 'readFile').mockResolvedValue('{}');`,
  },
  'needs-worker': {
    short: 'this is computing, and an await does not move it off the event loop',
    extra:
      'No input or output takes the time here, the processor does, and Node.js offers no call that does it elsewhere. ' +
      'Put the work into a function of its own, mark it with `/** @unblock offload */`, and run `npx unblock fix --only worker-offload`: it goes to a worker thread. ' +
      'A module that keeps a connection or a cache moves as a whole: put `// @unblock offload-module` at its top.',
  },
  'node-version': {
    short: 'the replacement needs a newer Node.js than this package allows',
    extra:
      'The `engines.node` range of package.json admits versions that do not have the replacement. ' +
      'Raise the lower end of the range when you no longer support those versions, and run unblock again.',
    before: `"engines": { "node": ">=20" }`,
    after: `"engines": { "node": ">=24.7" }`,
  },
  'package-version': {
    short: 'what takes its place depends on the version of its package',
    extra:
      'The function has another asynchronous form, or none, in other versions of its package. ' +
      'The version is read from node_modules, then from the lock file, then from package.json: install the packages, or name one major version there, and run unblock again.',
    before: `"dependencies": { "glob": ">=7" }`,
    after: `"dependencies": { "glob": "^10.4.0" }`,
  },
  declined: {
    short: 'its rewrite was offered and not taken',
    extra:
      '`npx unblock fix --interactive` asked about the group that this call belongs to, and the answer was no, or the questions ended before it. ' +
      'Run it again to be asked again. To leave the call alone for good, say why beside it: `// unblock-ignore-next-line <transform> -- reason`.',
  },
  'failing-tests': {
    short: 'the tests fail with its rewrite',
    extra:
      'The rewrite was written, the command of `--test-command` was run, and tests that passed before did not pass: the group was found by halves and taken back. ' +
      'What the tests printed stands under `diagnostics` in the JSON report. Mostly a test looks at a result before it is there, or counts turns of the event loop: ' +
      'mend the test, or the place that it points at, and run the same command again.',
  },
  overlapping: {
    short: 'another rewrite takes this code away',
    extra:
      'The call stands inside code that another rewrite replaces as a whole, so it would be lost or done twice. ' +
      'Apply the other rewrite first (`npx unblock fix --write`) and run unblock again: what is left is looked at anew.',
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
    short: 'the rewrite would not type-check, or drop a promise',
    extra:
      'The rewrite was tried in memory, and the type checker found an error that was not there before, or a promise came to stand where nobody waits for it: ' +
      'the whole group was left out. The message stands beside the finding. Mostly a type is written down that the awaited value does not fit; mend it and run unblock again.',
  },
} as const satisfies Record<string, Explanation>;
