// Handlers of Express and its kin: up to version 4 a rejection is lost, so a wrapper hands it to `next`.
import type { Family, Registrar } from '../types/frameworks.js';
import { type Contract, type Handed, waits } from './contract.js';
import { cannotReject } from './rejections.js';
import { wrappedBy } from './rewrites.js';

/** Packages that teach Express 4 to look at what a handler returns. */
const patches = ['express-async-errors', 'express-async-error'];
/** Routers that pass a rejection on since a certain version; the others never do. */
const forwardsSince: Readonly<Record<string, number>> = { express: 5, router: 2 };

/** A handler of requests, or of errors where it takes four parameters: the router counts them. */
export function routeHandler(handed: Handed, registrar: Registrar): Contract {
  return handed.callback.parameters.length === 4
    ? caught(handed, registrar, ['async-error-handler', 'asyncErrorHandler'])
    : caught(handed, registrar, ['async-handler', 'asyncHandler']);
}

export function parameterHandler(handed: Handed, registrar: Registrar): Contract {
  return caught(handed, registrar, ['async-param-handler', 'asyncParamHandler']);
}

function caught(handed: Handed, registrar: Registrar, names: readonly [module: string, exported: string]): Contract {
  if (forwardsRejections(handed, registrar) || cannotReject(handed.callback)) return waits;
  return { kind: 'takes-promise', hazards: [], around: ({ argument }) => wrappedBy(argument, ...names) };
}

function forwardsRejections({ majorOf }: Handed, { family, module }: Registrar): boolean {
  const asked: Partial<Record<Family, string>> = { express: 'express', router: module };
  const dependency = asked[family];
  const since = dependency === undefined ? undefined : forwardsSince[dependency];
  if (module === 'express-promise-router' || patches.some((patch) => majorOf(patch) !== undefined)) return true;
  return dependency !== undefined && since !== undefined && (majorOf(dependency) ?? 0) >= since;
}
