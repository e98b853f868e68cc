// For functions that `new Promise` runs and that have to wait themselves.
import type { HelperModule } from '../../api.js';

const comment = `/** For \`new Promise\`: rejects it with what an async executor throws, as if that had been thrown at once. */`;

const javascript = (exported: string): string => `${comment}
${exported}function asyncExecutor(run) {
  return (resolve, reject) => {
    run(resolve, reject).catch(reject);
  };
}
`;

const typescript = `type Executor<Value, Result> = (
  resolve: (value: Value | PromiseLike<Value>) => void,
  reject: (reason?: any) => void,
) => Result;

${comment}
export function asyncExecutor<Value>(run: Executor<Value, Promise<unknown>>): Executor<Value, void> {
  return (resolve, reject) => {
    run(resolve, reject).catch(reject);
  };
}
`;

export const asyncExecutor: HelperModule = {
  name: 'async-executor',
  texts: {
    ts: typescript,
    esm: javascript('export '),
    cjs: `'use strict';\n\n${javascript('')}\nmodule.exports = { asyncExecutor };\n`,
  },
};
