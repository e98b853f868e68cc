const limit = 3;

console.log.bind(console);

/** @unblock offload */
export function upTo(start: number): number {
  return limit - start;
}

export const shown = `up to ${limit}`;
