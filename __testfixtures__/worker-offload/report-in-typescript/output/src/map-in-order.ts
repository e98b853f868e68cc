/** `Array.prototype.map` for a callback that gives a promise: one item after the other. */
export async function mapInOrder<Item, Result>(
  items: readonly Item[],
  callback: (item: Item, index: number, items: Item[]) => Result | PromiseLike<Result>,
  self?: unknown,
): Promise<Result[]> {
  const { length } = items;
  const results = new Array<Result>(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback.call(self, items[index] as Item, index, items as Item[]);
  }
  return results;
}
