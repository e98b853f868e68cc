'use strict';

/** Everything that an async iterable gives, as an array. */
async function collectAsync(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}

module.exports = { collectAsync };
