// Asks one line after the other at a terminal. Knows nothing of what is asked.
import { createInterface } from 'node:readline';
import type { Terminal } from './io.js';

export interface Prompt {
  /** The line that was typed; undefined when there will be none: Ctrl-C, Ctrl-D, a signal, the terminal is gone. */
  ask(question: string): Promise<string | undefined>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** @param signal aborts when the process is told to end: nobody else would take the terminal out of raw mode */
export function openPrompt({ input, output }: Terminal, signal: AbortSignal): Prompt {
  const readline = createInterface({ input, output, terminal: true, historySize: 0 });
  // `question` of node:readline/promises drops lines typed ahead, and never settles when the input ends (nodejs/node#53497).
  const lines = readline[Symbol.asyncIterator]();
  let isOpen = true;
  readline.once('close', () => {
    isOpen = false;
  });
  readline.on('SIGINT', () => readline.close());
  signal.addEventListener('abort', () => readline.close(), { once: true });
  return {
    async ask(question) {
      // Lines typed before Ctrl-C do not count either.
      if (!isOpen) return undefined;
      readline.setPrompt(question);
      readline.prompt();
      const line = await lines.next();
      return line.done ? undefined : line.value;
    },
    close: () => readline.close(),
  };
}
