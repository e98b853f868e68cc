// A route handler for Express 4, which does not look at what a handler returns.
import type { HelperModule } from '../../api.js';

const javascript = (
  exported: string,
): string => `/** Hands what an async handler throws to Express, as it does by itself from version 5 on. */
${exported}function asyncHandler(handler) {
  return (request, response, next) => handler(request, response, next).catch(next);
}
`;

const typescript = `import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Hands what an async handler throws to Express, as it does by itself from version 5 on. */
export function asyncHandler(
  handler: (request: Request, response: Response, next: NextFunction) => Promise<unknown>,
): RequestHandler {
  return (request, response, next) => {
    handler(request, response, next).catch(next);
  };
}
`;

export const asyncHandler: HelperModule = {
  name: 'async-handler',
  texts: {
    ts: typescript,
    esm: javascript('export '),
    cjs: `'use strict';\n\n${javascript('')}\nmodule.exports = { asyncHandler };\n`,
  },
};
