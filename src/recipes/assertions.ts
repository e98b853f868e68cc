// What test runners and assertion libraries do with a callback that turns async.
import { unsupported } from '../api.js';
import { ts } from '../typescript.js';
import { type Contract, type Handed, type Recipe, waits } from './contract.js';
import { renamedMember } from './rewrites.js';

const testCases =
  /^(?:it|test|specify|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/;
const testSuites = /^(?:describe|suite|context)$/;
const doneNames = /^(?:done|cb|callback|next)$/;

/** The awaiting names of assertions that call what they are given. */
const awaiting: Readonly<Record<string, string>> = {
  'node:assert#throws': 'rejects',
  'node:assert#doesNotThrow': 'doesNotReject',
  'node:assert/strict#throws': 'rejects',
  'node:assert/strict#doesNotThrow': 'doesNotReject',
};

export function assertionContract(handed: Handed): Contract | undefined {
  const { call, api } = handed;
  if (!ts.isCallExpression(call)) return undefined;
  const name = api === undefined ? undefined : awaiting[api.replace('#default.', '#').replace('#strict.', '#')];
  if (name !== undefined) return { kind: 'becomes', recipe: renamedTo(name) };
  return testContract(call, handed);
}

function renamedTo(name: string): Recipe {
  return ({ call }) => {
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
      return unsupported('argument-shape');
    const replacement = renamedMember(call, call.expression, name);
    return { node: call, replacement, inside: [], absorbs: false, hazards: [] };
  };
}

/** `it(…)`, `test.only(…)`, `t.test(…)`: runners wait for a promise, unless the callback takes a `done`. */
function testContract(call: ts.CallExpression, { callback }: Handed): Contract | undefined {
  const names = call.expression.getText().split('.');
  if (names.some((name) => testSuites.test(name))) return { kind: 'needs-value', reason: 'test-suite-body' };
  if (!names.some((name) => testCases.test(name))) return undefined;
  const [parameter] = callback.parameters;
  const takesDone = parameter !== undefined && doneNames.test(parameter.name.getText());
  return takesDone ? { kind: 'needs-value', reason: 'done-callback' } : waits;
}
