// What each refusal reason means to the person who reads it. Knows nothing of how a refusal comes about;
// a reason without a text does not compile.
import type { RefusalReason } from '../reasons.js';
import type { Explanation } from './explanation.js';
import { calls } from './reasons/calls.js';
import { functions } from './reasons/functions.js';
import { places } from './reasons/places.js';
import { workers } from './reasons/workers.js';

export const reasons: Readonly<Record<RefusalReason, Explanation>> = {
  ...places,
  ...functions,
  ...calls,
  ...workers,
};
