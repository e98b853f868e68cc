const unit = 2;

/** @unblock offload */
export function area(side: number): number {
  return side * side * unit;
}

export const first = area(2) + unit;
