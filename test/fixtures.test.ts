// The fixtures of the transforms: one API or idiom each, in functions that are async already.
import { transformsWithFixtures } from './harness/fixtures.js';
import { families, testFixtures } from './harness/judge.js';

for (const transform of transformsWithFixtures()) if (!Object.hasOwn(families, transform)) testFixtures(transform);
