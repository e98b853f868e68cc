'use strict';

/** `forEach` of any collection for a callback that gives a promise: one item after the other. */
async function visitInOrder(collection, callback, self) {
  if (collection instanceof Map || collection instanceof Set) {
    for (const [key, value] of collection.entries()) await callback.call(self, value, key, collection);
    return;
  }
  if (Array.isArray(collection)) {
    const { length } = collection;
    for (let index = 0; index < length; index += 1) {
      if (index in collection) await callback.call(self, collection[index], index, collection);
    }
    return;
  }
  const visits = [];
  collection.forEach((...visit) => visits.push(visit));
  for (const visit of visits) await callback.apply(self, visit);
}

module.exports = { visitInOrder };
