'use strict';

/** `Array.prototype.reduce` for a callback that gives a promise: one item after the other. */
async function reduceInOrder(items, callback, ...initial) {
  const { length } = items;
  let index = 0;
  let [result] = initial;
  if (initial.length === 0) {
    while (index < length && !(index in items)) index += 1;
    if (!(index < length)) throw new TypeError('Reduce of empty array with no initial value');
    result = items[index];
    index += 1;
  }
  for (; index < length; index += 1) {
    if (index in items) result = await callback(result, items[index], index, items);
  }
  return result;
}

module.exports = { reduceInOrder };
