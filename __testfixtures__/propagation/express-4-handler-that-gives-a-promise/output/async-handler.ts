/** Hands what an async handler throws to `next`, as Express does by itself from version 5 on. */
export function asyncHandler<Handler extends (request: any, response: any, next: any) => unknown>(
  handler: Handler,
): Handler {
  const caught = (request: unknown, response: unknown, next: (error: unknown) => void): void => {
    Promise.resolve(handler(request, response, next)).catch(next);
  };
  return caught as Handler;
}
