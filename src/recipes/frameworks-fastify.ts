// Handlers, hooks and plugins of Fastify: each may return a promise, or take a `done` at the end, but never both.

import { isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import type { Registrar } from '../types/frameworks.js';
import { ts } from '../typescript.js';
import { type Contract, type Handed, waits } from './contract.js';
import { withoutDone } from './done-callbacks.js';

const callsBack: Contract = { kind: 'needs-value', reason: 'callback-parameter' };

/** Parameters of each hook in front of its `done`. */
const hooks: Readonly<Record<string, number>> = {
  onRequest: 2,
  preParsing: 3,
  preValidation: 2,
  preHandler: 2,
  preSerialization: 3,
  onError: 3,
  onSend: 3,
  onResponse: 2,
  onTimeout: 2,
  onRequestAbort: 1,
  onReady: 0,
  onListen: 0,
  preClose: 0,
  onClose: 1,
};

export const fastifyPlugin = upTo(2);
export const contentParser = upTo(2);

export function fastifyHook(handed: Handed): Contract {
  const [name] = handed.call.arguments ?? [];
  const most = name !== undefined && ts.isStringLiteralLike(name) ? hooks[name.text] : undefined;
  return most === undefined ? { kind: 'needs-value', reason: 'callback-value' } : upTo(most)(handed);
}

/** A hook that stands in a route's options, under its name. */
export function routeHook(handed: Handed): Contract {
  return upTo(hooks[handed.key ?? ''] ?? 2)(handed);
}

/** A promise answers as soon as it is there: a reply that is sent from a callback inside would come second. */
export function fastifyRoute({ callback }: Handed): Contract {
  const reply = callback.parameters[1]?.name;
  if (callback.body === undefined || reply === undefined || !ts.isIdentifier(reply)) return waits;
  let isLate = false;
  walk(callback.body, (node) => {
    if (!ts.isIdentifier(node) || node.text !== reply.text) return;
    isLate ||= ts.findAncestor(node, isFunctionNode) !== callback;
  });
  return isLate ? callsBack : waits;
}

/** What takes no more than `most` parameters takes no `done`; another one goes where the work ends with it. */
function upTo(most: number): (handed: Handed, registrar?: Registrar) => Contract {
  return ({ callback, argument }) => {
    const done = callback.parameters[most];
    if (done === undefined) return waits;
    const around = withoutDone(argument, done);
    return around === undefined ? callsBack : { kind: 'takes-promise', hazards: [], around: () => around };
  };
}
