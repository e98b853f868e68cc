// What the page remembers: its view, which stands in the address, whether it is being printed.
import { flushSync } from 'preact/compat';
import { useLayoutEffect, useState } from 'preact/hooks';
import { focusOn } from './cards.js';
import { hashOf, parseView, type View } from './filter.js';

/** What stands in the address, and how to change it. */
export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState(() => parseView(location.hash));
  useLayoutEffect(() => {
    const follow = () => setView(parseView(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const show = (next: View) => {
    // Typing a word is no step to go back to.
    history.replaceState(undefined, '', hashOf(next));
    setView(next);
  };
  return [view, show];
}

/** What the address points to is opened, and scrolled to. */
export function useOpened(
  name: string | undefined,
  setOpen: (change: (known: ReadonlySet<string>) => ReadonlySet<string>) => void,
): void {
  useLayoutEffect(() => {
    if (name === undefined) return;
    setOpen((known) => new Set([...known, name]));
    requestAnimationFrame(() => focusOn(document.getElementById(name)));
  }, [name]);
}

/** At once, for the browser prints what stands there when its listeners return. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches);
  useLayoutEffect(() => {
    const query = matchMedia('print');
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const follow = () => (query.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    query.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      query.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
