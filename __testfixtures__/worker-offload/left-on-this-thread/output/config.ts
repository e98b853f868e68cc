export let rate = 2;

export function setRate(next: number): void {
  rate = next;
}

export const limits = { max: 3 };
