// For tests that end when they call `done` and have to wait themselves.
import type { HelperModule } from '../../api.js';

const comment = `/** For a test that takes \`done\`: what its async body throws goes there, as the runner did with what was thrown at once. */`;

const javascript = (exported: string): string => `${comment}
${exported}function asyncDone(test) {
  return function (done) {
    test.call(this, done).catch(done.fail ?? done);
  };
}
`;

const typescript = `type Done = { (...args: any[]): any; fail?: (error?: any) => any };

${comment}
export function asyncDone<Given extends Done>(test: (this: any, done: Given) => Promise<unknown>) {
  return function (this: any, done: Given): void {
    test.call(this, done).catch(done.fail ?? done);
  };
}
`;

export const asyncDone: HelperModule = {
  name: 'async-done',
  forTests: true,
  texts: {
    ts: typescript,
    esm: javascript('export '),
    cjs: `'use strict';\n\n${javascript('')}\nmodule.exports = { asyncDone };\n`,
  },
};
