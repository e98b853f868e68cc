// What a row may ask about a call, answered from the tree and the oracle.

import path from 'node:path';
import type { Ask, CallView } from '../api.js';
import { rangeOf } from '../syntax/nodes.js';
import { apiName, type Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Call } from './candidates.js';

export interface AskInput {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly oracle: Oracle;
}

export function askAbout({ root, texts, oracle }: AskInput, file: string, nodeFloor: number): Ask {
  return {
    nodeFloor,
    ownOriginOf: (node) => {
      const [declared] = oracle.definitionsOf(file, rangeOf(node)) ?? [];
      if (declared === undefined || declared.external) return undefined;
      const [name = 'default'] =
        /^[\p{ID_Start}$_][\p{ID_Continue}$]*/u.exec(texts.get(declared.file)?.slice(declared.at) ?? '') ?? [];
      return `${path.relative(root, declared.file).split(path.sep).join('/')}#${name}`;
    },
    typeOf: (node) => oracle.typeOf(file, rangeOf(node)),
    expectedAt: (node) => oracle.expectedAt(file, rangeOf(node)),
    uncloneable: (node) => oracle.uncloneable(file, rangeOf(node)),
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
