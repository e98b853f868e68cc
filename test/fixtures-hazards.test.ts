// Fixtures of every known hazard, and of the twins that stand beside functions that only some callers can wait for.
import { families, testFixtures } from './harness/judge.js';

for (const family of Object.keys(families)) if (family !== 'propagation') testFixtures(family);
