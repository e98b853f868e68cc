export interface Row {
  readonly price: number;
}

/** @unblock offload */
export function cheapest<T extends Row>(rows: readonly T[], count: number): T[] {
  return [...rows].sort((a, b) => a.price - b.price).slice(0, count);
}

/** @unblock offload */
export async function dearest<T extends Row>(rows: readonly T[]): Promise<T | undefined> {
  return [...rows].sort((a, b) => b.price - a.price)[0];
}
