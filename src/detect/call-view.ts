// What a row may ask about a call, answered from the tree and the oracle.

import type { Ask, CallView } from '../api.js';
import { rangeOf } from '../syntax/nodes.js';
import { apiName, type Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Call } from './candidates.js';

export function askAbout(oracle: Oracle, file: string, nodeFloor: number): Ask {
  return {
    nodeFloor,
    typeOf: (node) => oracle.typeOf(file, rangeOf(node)),
    expectedAt: (node) => oracle.expectedAt(file, rangeOf(node)),
    originOf: (node) => apiName(oracle.originOf(file, rangeOf(node))),
  };
}

export function viewCall(node: Call, ask: Ask): CallView {
  const callee = node.expression;
  const isMember = ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee);
  return {
    ...ask,
    node,
    args: node.arguments ?? [],
    discarded: ts.isExpressionStatement(node.parent),
    receiver: isMember ? callee.expression : undefined,
  };
}
