// @unblock offload-module
const rows = ['a', 'b'];

export function all(): IterableIterator<string> {
  return rows.values();
}
