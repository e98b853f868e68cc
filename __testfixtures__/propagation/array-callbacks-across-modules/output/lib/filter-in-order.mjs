/** `Array.prototype.filter` for a callback that gives a promise: one item after the other. */
export async function filterInOrder(items, callback, self) {
  const { length } = items;
  const results = [];
  for (let index = 0; index < length; index += 1) {
    if (!(index in items)) continue;
    const item = items[index];
    if (await callback.call(self, item, index, items)) results.push(item);
  }
  return results;
}
