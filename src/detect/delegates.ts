// A stand-in of a test for the asynchronous function that asks the one for the synchronous function: it answers at once.

import { isFunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import type { Call } from './candidates.js';

const standsIn = /^(?:callsFake|mockImplementation|method|replace|callbackify)$/;

/** `async (...args) => fs.readFileSync(...args)` as what a stand-in does. */
export function isDelegate(call: Call): boolean {
  const [only, ...more] = call.arguments ?? [];
  if (only === undefined || more.length > 0 || !ts.isSpreadElement(only)) return false;
  const owner = ts.findAncestor(call, isFunctionNode);
  const given = owner?.parent;
  if (owner?.parameters[0]?.dotDotDotToken === undefined || given === undefined || !ts.isCallExpression(given))
    return false;
  const callee = given.expression;
  return standsIn.test(ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText());
}
