// What a replacement calls in the place of the old function, as far as a stand-in for the old one can answer it.

import type { Finding, Part, Replacement } from '../../model.js';

export interface NewCall {
  /** Module and name of the old function. */
  readonly home: string;
  readonly old: string;
  readonly name: string;
  /** It is a member of the module's `promises`. */
  readonly isOfPromises: boolean;
  /** It gives its result to a callback, and is promisified where it is called. */
  readonly byCallback: boolean;
  /** It rejects where the old function gives `false`. */
  readonly rejectsFalse: boolean;
  /** What was asked first, and is not any more. */
  readonly unasked: string | undefined;
}

/** undefined where the new call is not the old one with another name: what a test has made up would not fit. */
export function newCallOf({ api }: Finding, { parts }: Replacement): NewCall | undefined {
  if (actsAtOnce.test(api)) return actOf(parts);
  const [module = '', old = ''] = api.split('#');
  const written = parts.filter((part) => part !== '');
  const byCallback = isNamed(written[0], 'promisify');
  const [target, ...rest] = byCallback ? called(written.slice(1)) : written;
  if (target === undefined || typeof target === 'string' || !('module' in target)) return undefined;
  const [kept, suffix, ...more] = rest;
  if (kept === undefined || typeof kept === 'string' || !('keep' in kept) || more.length > 0) return undefined;
  const rejectsFalse = suffix === '.then(() => true, () => false)';
  if (suffix !== undefined && !rejectsFalse) return undefined;
  const isOfPromises = target.module === `${module}/promises`;
  if (!isOfPromises && target.module !== module) return undefined;
  if (`${old}${target.name}`.includes('.') || target.name === '*') return undefined;
  const home = module.replace(/^node:/, '');
  return { home, old, name: target.name, isOfPromises, byCallback, rejectsFalse, unasked: undefined };
}

/** Whether the file is there was asked before, and the act alone says it now. */
const actsAtOnce = /^idiom#exists-then-(?:mkdir|remove)$/;

function actOf(parts: readonly Part[]): NewCall | undefined {
  const named = parts.filter((part) => typeof part !== 'string' && 'module' in part);
  const [act, ...more] = named;
  if (act === undefined || more.length > 0 || act.module !== 'node:fs/promises') return undefined;
  const plain = { isOfPromises: true, byCallback: false, rejectsFalse: false };
  return { home: 'fs', old: `${act.name}Sync`, name: act.name, ...plain, unasked: 'existsSync' };
}

function isNamed(part: Part | undefined, name: string): boolean {
  return part !== undefined && typeof part !== 'string' && 'module' in part && part.name === name;
}

/** `(read)(path)` without the first parentheses. */
function called([open, target, close, ...rest]: readonly Part[]): Part[] {
  return open === '(' && close === ')' && target !== undefined ? [target, ...rest] : [];
}
