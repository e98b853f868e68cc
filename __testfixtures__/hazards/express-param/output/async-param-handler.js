/** Hands what an async `param` handler throws to `next`, as Express does by itself from version 5 on. */
export function asyncParamHandler(handler) {
  return (request, response, next, value, name) => {
    Promise.resolve(handler(request, response, next, value, name)).catch(next);
  };
}
