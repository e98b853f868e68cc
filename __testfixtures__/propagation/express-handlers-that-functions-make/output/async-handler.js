'use strict';

/** Hands what an async handler throws to `next`, as Express does by itself from version 5 on. */
function asyncHandler(handler) {
  return (request, response, next) => {
    Promise.resolve(handler(request, response, next)).catch(next);
  };
}

module.exports = { asyncHandler };
