'use strict';

/** Hands what an async error handler throws to `next`, as Express does by itself from version 5 on. */
function asyncErrorHandler(handler) {
  return (error, request, response, next) => {
    Promise.resolve(handler(error, request, response, next)).catch(next);
  };
}

module.exports = { asyncErrorHandler };
