// Transform `missing-await`: promises that nobody waits for. It looks at every call, so it runs only when it is named.
import type { DroppedPromises, Idiom } from '../src/api.js';
import { defineTransform } from '../src/transform.js';
import { asValue, certainlyAsValue } from './missing-await/as-value.js';
import { callbacks } from './missing-await/callbacks.js';
import { discarded, discardedInside } from './missing-await/discarded.js';
import { lists } from './missing-await/lists.js';
import { procedures } from './missing-await/procedures.js';
import { returnedInTry } from './missing-await/returned-in-try.js';

/** What it looks for, as a config wants it. */
export function promiseIdioms(settings: DroppedPromises): Idiom[] {
  return [returnedInTry, discarded(settings), callbacks, procedures(settings), lists, asValue];
}

export default defineTransform({
  name: 'missing-await',
  summary: 'Finds promises that are dropped or used as if they were their values, and awaits them.',
  idioms: promiseIdioms({}),
  proofs: [returnedInTry, discardedInside, callbacks, lists, certainlyAsValue],
  optIn: true,
  example: {
    before: `async function isOpen(): Promise<boolean> {
  return true;
}

export async function enter() {
  if (isOpen()) console.log('welcome');
}`,
    after: `async function isOpen(): Promise<boolean> {
  return true;
}

export async function enter() {
  if (await isOpen()) console.log('welcome');
}`,
  },
});
