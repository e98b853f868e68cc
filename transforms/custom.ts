// Transform `custom`: what a config tells of functions that unblock does not know. Made for each run, for it is the
// user's.
import {
  type ApiRule,
  advises,
  awaits,
  type BlockingApi,
  keep,
  keepTail,
  offloads,
  promise,
  type Remedy,
  rewrites,
  type Transform,
} from '../src/api.js';
import { promisifies } from './promisify/promisified.js';

export function customTransform(rules: readonly ApiRule[]): Transform {
  return {
    name: 'custom',
    summary: 'Treats what the config tells of functions that block.',
    rows: rules.map(rowOf),
    idioms: [],
    helpers: [],
    proofs: [],
    example: { before: '', after: '' },
    optIn: false,
  };
}

function rowOf(rule: ApiRule): BlockingApi {
  const { api, kind, why, versions, minNode } = rule;
  return {
    api,
    kind,
    why,
    remedy: remedyOf(rule),
    ...(versions === undefined ? {} : { versions }),
    ...(minNode === undefined ? {} : { minNode }),
  };
}

function remedyOf({
  api,
  awaits: awaited,
  promisifies: promisified,
  offloads: work,
  advises: advice,
}: ApiRule): Remedy {
  if (awaited !== undefined) return member(api, awaited) ?? awaits(...named(awaited));
  if (promisified !== undefined) {
    const [module, name] = named(promisified);
    return promisifies({ module, name });
  }
  return work === undefined ? advises(advice ?? '') : offloads(work);
}

function named(api: string): [module: string, name: string] {
  const [module = '', name = ''] = api.split('#');
  return [module, name === 'default' ? '*' : name];
}

/** `Store.loadSync` gives way to another method of the same object. */
function member(api: string, other: string): Remedy | undefined {
  const [holder, method] = split(api);
  const [otherHolder, otherMethod] = split(other);
  if (holder === undefined || holder !== otherHolder || method === undefined) return undefined;
  return rewrites(`\`${otherMethod}\` of the same object`, ({ node, receiver }) =>
    promise(node, [...(receiver === undefined ? [] : [keep(receiver), '.']), otherMethod ?? '', keepTail(node)]),
  );
}

/** `@acme/store#Store` and `load`; no holder for what a module exports itself. */
function split(api: string): (string | undefined)[] {
  const at = api.lastIndexOf('.');
  return at < api.indexOf('#') ? [undefined, undefined] : [api.slice(0, at), api.slice(at + 1)];
}
