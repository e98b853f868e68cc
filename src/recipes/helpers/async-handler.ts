// Wrappers for handlers of routers that do not look at what a handler returns, such as those of Express up to version 4.
import type { HelperModule } from '../../api.js';

interface Wrapper {
  /** File name without extension. */
  readonly module: string;
  readonly exported: string;
  readonly doc: string;
  /** The router counts a handler's parameters, so the wrapper takes as many. */
  readonly parameters: string;
  /** The whole function. */
  readonly typed: string;
}

function wrapper({ module, exported, doc, parameters, typed }: Wrapper): HelperModule {
  const untyped = (before: string): string => `/** ${doc} */
${before}function ${exported}(handler) {
  return (${parameters}) => {
    Promise.resolve(handler(${parameters})).catch(next);
  };
}
`;
  return {
    name: module,
    texts: {
      ts: typed,
      esm: untyped('export '),
      cjs: `'use strict';\n\n${untyped('')}\nmodule.exports = { ${exported} };\n`,
    },
  };
}

const requestDoc = 'Hands what an async handler throws to `next`, as Express does by itself from version 5 on.';
const errorDoc = 'Hands what an async error handler throws to `next`, as Express does by itself from version 5 on.';
const paramDoc = 'Hands what an async `param` handler throws to `next`, as Express does by itself from version 5 on.';

export const handlerHelpers: readonly HelperModule[] = [
  wrapper({
    module: 'async-handler',
    exported: 'asyncHandler',
    doc: requestDoc,
    parameters: 'request, response, next',
    // The type of the handler is kept: it is what tells the types of a route's parameters.
    typed: `/** ${requestDoc} */
export function asyncHandler<Handler extends (request: any, response: any, next: any) => unknown>(
  handler: Handler,
): Handler {
  const caught = (request: unknown, response: unknown, next: (error: unknown) => void): void => {
    Promise.resolve(handler(request, response, next)).catch(next);
  };
  return caught as Handler;
}
`,
  }),
  wrapper({
    module: 'async-error-handler',
    exported: 'asyncErrorHandler',
    doc: errorDoc,
    parameters: 'error, request, response, next',
    typed: `import type { ErrorRequestHandler } from 'express';

/** ${errorDoc} */
export function asyncErrorHandler(handler: ErrorRequestHandler): ErrorRequestHandler {
  return (error, request, response, next) => {
    Promise.resolve(handler(error, request, response, next)).catch(next);
  };
}
`,
  }),
  wrapper({
    module: 'async-param-handler',
    exported: 'asyncParamHandler',
    doc: paramDoc,
    parameters: 'request, response, next, value, name',
    typed: `/** ${paramDoc} */
export function asyncParamHandler<
  Handler extends (request: any, response: any, next: any, value: any, name: any) => unknown,
>(handler: Handler): Handler {
  const caught = (
    request: unknown,
    response: unknown,
    next: (error: unknown) => void,
    value: unknown,
    name: unknown,
  ): void => {
    Promise.resolve(handler(request, response, next, value, name)).catch(next);
  };
  return caught as Handler;
}
`,
  }),
];
