// For assertions that call what they are given and look how it ends: the waiting is done before.
import type { HelperModule } from '../../api.js';

const comment = `/** Runs a function to its end and gives one that returns or throws what it did, for assertions that cannot wait. */`;

const javascript = (exported: string): string => `${comment}
${exported}async function settled(run) {
  try {
    const result = await run();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
`;

const typescript = `${comment}
export async function settled<Result>(run: () => Result | PromiseLike<Result>): Promise<() => Result> {
  try {
    const result = await run();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
`;

export const settled: HelperModule = {
  name: 'settled',
  texts: {
    ts: typescript,
    esm: javascript('export '),
    cjs: `'use strict';\n\n${javascript('')}\nmodule.exports = { settled };\n`,
  },
  forTests: true,
};
