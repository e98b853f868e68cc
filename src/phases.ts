// How long each phase of a run takes, and who is told when one begins.
import { performance } from 'node:perf_hooks';

/** Reported at the start of each phase. */
export interface Progress {
  readonly phase: 'load' | 'detect' | 'plan' | 'verify';
  readonly files: number;
  readonly findings: number;
}

export class Phases {
  readonly #listener: ((progress: Progress) => void) | undefined;
  readonly #began = performance.now();
  readonly #times: Record<string, number> = {};
  #current: { readonly name: string; readonly at: number } | undefined;

  constructor(listener: ((progress: Progress) => void) | undefined) {
    this.#listener = listener;
  }

  begin(
    phase: Progress['phase'],
    counts: { readonly files: number; readonly findings: number } = { files: 0, findings: 0 },
  ): void {
    this.#finish();
    this.#current = { name: phase, at: performance.now() };
    this.#listener?.({ phase, ...counts });
  }

  /** Ends the last phase; all times in milliseconds. */
  end(): { readonly durationMs: number; readonly phases: Readonly<Record<string, number>> } {
    this.#finish();
    return { durationMs: round(performance.now() - this.#began), phases: this.#times };
  }

  #finish(): void {
    if (this.#current === undefined) return;
    const { name, at } = this.#current;
    this.#times[name] = round((this.#times[name] ?? 0) + performance.now() - at);
    this.#current = undefined;
  }
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
