// Callbacks of frameworks: who waits for a handler's promise, and where its rejection goes.
import { type Contract, type Handed, waits } from './contract.js';
import { wrappedBy } from './rewrites.js';

const waiting = /^(?:koa|@koa\/router|koa-router|fastify|@hapi\/hapi|hono|bullmq|p-queue)#/;

export function frameworkContract({ api, majorOf }: Handed): Contract | undefined {
  if (api === undefined) return undefined;
  if (waiting.test(api)) return waits;
  if (!/^(?:express|express-serve-static-core)#/.test(api)) return undefined;
  // Express hands the rejection of a handler to `next` since version 5.
  if ((majorOf('express') ?? 4) >= 5) return waits;
  return {
    kind: 'takes-promise',
    hazards: [],
    around: ({ argument }) => wrappedBy(argument, 'async-handler', 'asyncHandler'),
  };
}
