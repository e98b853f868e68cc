// The keyboard, and the list of its keys.
import { useLayoutEffect } from 'preact/hooks';

export interface Actions {
  readonly search: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly toggle: () => void;
  readonly all: () => void;
  readonly sides: () => void;
  readonly theme: () => void;
  readonly clear: () => void;
  readonly help: () => void;
}

const keys: readonly (readonly [keys: readonly string[], text: string, act: (actions: Actions) => void])[] = [
  [['j', 'ArrowDown'], 'the next card', ({ move }) => move(1)],
  [['k', 'ArrowUp'], 'the card before', ({ move }) => move(-1)],
  [['o', 'Enter'], 'open or close the card', ({ toggle }) => toggle()],
  [['e'], 'open or close all cards', ({ all }) => all()],
  [['/'], 'search', ({ search }) => search()],
  [['u'], 'one column or two for diffs', ({ sides }) => sides()],
  [['t'], 'dark or light', ({ theme }) => theme()],
  [['Escape'], 'leave the search; show everything again', ({ clear }) => clear()],
  [['?'], 'this list', ({ help }) => help()],
];

export function useKeys(actions: Actions): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      if (isTyping && event.key !== 'Escape') return;
      // A button that has the focus answers to Enter by itself.
      if (event.key === 'Enter' && (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement)) return;
      const found = keys.find(([names]) => names.includes(event.key));
      if (found === undefined) return;
      event.preventDefault();
      found[2](actions);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

const shownKeys: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

export function Keys({ close }: { close: () => void }) {
  return (
    <dialog class="keys" open aria-label="Keys">
      <h2>Keys</h2>
      <dl>
        {keys.map(([names, text]) => (
          <div key={text}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{shownKeys[name] ?? name}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={close}>
        Close
      </button>
    </dialog>
  );
}
