// Fixtures of every known hazard, and of the twins that stand beside functions that only some callers can wait for.
import { families, testFixtures } from './harness/judge.js';

const elsewhere = ['propagation', 'worker-offload'];

for (const family of Object.keys(families)) if (!elsewhere.includes(family)) testFixtures(family);
