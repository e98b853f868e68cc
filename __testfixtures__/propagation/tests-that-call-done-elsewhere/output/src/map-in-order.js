/** `Array.prototype.map` for a callback that gives a promise: one item after the other. */
export async function mapInOrder(items, callback, self) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback.call(self, items[index], index, items);
  }
  return results;
}
