// Cards as the keyboard sees them: one of them has the focus.

export function focusedCard(): Element | null {
  return document.activeElement?.closest('.card') ?? null;
}

export function focusCard(names: readonly string[], by: 1 | -1): void {
  const name = focusedCard()?.getAttribute('data-name');
  const at = name === null || name === undefined ? -1 : names.indexOf(name);
  const next = names[Math.max(0, Math.min(names.length - 1, at === -1 ? 0 : at + by))];
  focusOn(next === undefined ? null : document.getElementById(next));
}

export function focusOn(card: HTMLElement | null): void {
  card?.querySelector('button')?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'start' });
}
