/** `Array.prototype.find` for a callback that gives a promise: one item after the other. */
export async function findInOrder<Item>(
  items: readonly Item[],
  callback: (item: Item, index: number, items: Item[]) => unknown,
  self?: unknown,
): Promise<Item | undefined> {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    const item = items[index] as Item;
    if (await callback.call(self, item, index, items as Item[])) return item;
  }
  return undefined;
}
