// Transform `missing-await`: promises that nobody waits for. It looks at every call, so it runs only when it is named.
import { defineTransform } from '../src/transform.js';
import { asValue } from './missing-await/as-value.js';
import { callbacks } from './missing-await/callbacks.js';
import { discarded } from './missing-await/discarded.js';
import { lists } from './missing-await/lists.js';
import { returnedInTry } from './missing-await/returned-in-try.js';

export default defineTransform({
  name: 'missing-await',
  summary: 'Finds promises that are dropped or used as if they were their values, and awaits them.',
  idioms: [returnedInTry, discarded, callbacks, lists, asValue],
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
