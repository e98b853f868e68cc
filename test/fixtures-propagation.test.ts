// Fixtures of async on its way to callers, callbacks, types and tests. A file of its own, so that it runs beside the others.
import { testFixtures } from './harness/judge.js';

testFixtures('propagation');
