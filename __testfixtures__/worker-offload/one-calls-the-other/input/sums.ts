/** @unblock offload */
export function doubled(value: number): number {
  return value === 0 ? 0 : doubled(value - 1) + halved(4);
}

/** @unblock offload */
export function halved(value: number): number {
  return value / 2;
}

/** @unblock offload */
export default async function waited(values: readonly number[]): Promise<number> {
  let total = 0;
  for (const value of values) total += await Promise.resolve(value);
  return total;
}
