// Work that goes to worker threads: both sides of each fixture are run.
import { testFixtures } from './harness/judge.js';

testFixtures('worker-offload');
