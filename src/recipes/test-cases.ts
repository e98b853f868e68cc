// Test runners: who waits for the promise of a test or a hook, and what a `done` parameter means.
import { ts } from '../typescript.js';
import { type Contract, type Handed, waits } from './contract.js';
import { withLateDone, withoutDone } from './done-callbacks.js';
import { type CalleeWords, calleeWords, importOf, isParameter, type Runner, runnerOf } from './runners.js';
import { endsLater } from './test-endings.js';

const caseNames =
  /^(?:it|test|specify|fit|xit|xtest|xspecify|before|after|beforeEach|afterEach|beforeAll|afterAll|aroundEach|setup|teardown|suiteSetup|suiteTeardown)$/;
const suiteNames = /^(?:describe|fdescribe|xdescribe|suite|context|module)$/;
/** What `vi` and `jest`-like utilities call until it succeeds. */
const pollers = /^(?:waitFor|waitUntil|poll)$/;

export function testContract(handed: Handed): Contract | undefined {
  const { call, argument } = handed;
  if (!ts.isCallExpression(call) || isSetAside(handed)) return undefined;
  const words = calleeWords(call.expression);
  if (words.root === undefined) return undefined;
  const runner = runnerOf(handed, words);
  const last = words.members.at(-1);
  if (runner === 'vitest' && last !== undefined && pollers.test(last)) return waits;
  // `vi.mocked(load)` only gives the function another type.
  if (last === 'mocked' && /^(?:vi|jest)$/.test(words.root.text)) return waits;
  const kind = kindOf(words, runner);
  if (kind === undefined) return undefined;
  if (kind === 'suite') return runner === 'vitest' ? waits : { kind: 'needs-value', reason: 'test-suite-body' };
  if ((runner === 'tap' || runner === 'tape') && endsLater(handed.callback))
    return { kind: 'needs-value', reason: 'done-callback' };
  const done = doneParameter(handed, words, runner);
  if (done === undefined) return waits;
  const around = withoutDone(argument, done) ?? (runner === 'ava' ? undefined : withLateDone(argument, done));
  return around === undefined
    ? { kind: 'needs-value', reason: 'done-callback' }
    : { kind: 'takes-promise', hazards: [], around: () => around };
}

/** A function of the package's own may have the name of a runner's. */
function isSetAside({ call, oracle, api }: Handed): boolean {
  if (api !== undefined) return false;
  const { root } = calleeWords(call.expression);
  if (root === undefined || isParameter(root)) return false;
  return oracle.originOf(root.getSourceFile().fileName, { start: root.getStart(), end: root.end }).kind === 'own';
}

function kindOf(words: CalleeWords, runner: Runner | undefined): 'case' | 'suite' | undefined {
  const { root, members } = words;
  if (root === undefined) return undefined;
  if (members.some((name) => suiteNames.test(name)) && !members.some((name) => name === 'test')) {
    return runner === undefined ? undefined : 'suite';
  }
  const imported = importOf(words)?.exported;
  const name = imported === undefined || imported === '*' ? root.text : imported;
  if (!isParameter(root) || imported !== undefined) {
    if (suiteNames.test(name)) return 'suite';
    // The default export of AVA, tap and tape is the test function, by whatever name.
    if (caseNames.test(name) || (imported === '*' && runner !== undefined && members.every(isModifier))) return 'case';
  }
  return runner !== undefined && members.some((member) => caseNames.test(member)) ? 'case' : undefined;
}

function isModifier(member: string): boolean {
  return /^(?:only|skip|serial|failing|todo|always|cb|each|concurrent)$/.test(member) || caseNames.test(member);
}

/** The parameter by which a callback says that it is done; none where the runner gives its parameters another meaning. */
function doneParameter({ callback }: Handed, { members }: CalleeWords, runner: Runner | undefined) {
  const [first, second] = callback.parameters;
  switch (runner) {
    case 'node:test':
      return second;
    case 'ava':
      return members.includes('cb') ? first : undefined;
    case 'tap':
    case 'tape':
    case 'qunit':
    case 'vitest':
      return undefined;
    default:
      return members.includes('each') ? undefined : first;
  }
}
