// How long each phase of a run takes, and who is told when one begins.

/** Reported at the start of each phase, and at each of its steps. */
export interface Progress {
  readonly phase: 'load' | 'detect' | 'plan' | 'verify';
  /** In the package. */
  readonly files: number;
  /** So far. */
  readonly findings: number;
  /** Of the phase, where it counts them: files, or findings while rewrites are planned. */
  readonly steps?: { readonly done: number; readonly total: number };
}

/** Called by a stage as it goes on. */
export type Step = (done: number, total: number, findings?: number) => void;

export class Phases {
  readonly #listener: ((progress: Progress) => void) | undefined;
  readonly #began = performance.now();
  readonly #times: Record<string, number> = {};
  #current: { readonly at: number; readonly progress: Progress } | undefined;

  constructor(listener: ((progress: Progress) => void) | undefined) {
    this.#listener = listener;
  }

  begin(
    phase: Progress['phase'],
    counts: { readonly files: number; readonly findings: number } = { files: 0, findings: 0 },
  ): void {
    this.#finish();
    this.#current = { at: performance.now(), progress: { phase, ...counts } };
    this.#listener?.(this.#current.progress);
  }

  /** For stages, which know nothing of phases. */
  readonly step: Step = (done, total, findings) => {
    if (this.#current === undefined) return;
    const { progress } = this.#current;
    this.#listener?.({ ...progress, findings: findings ?? progress.findings, steps: { done, total } });
  };

  /** Ends the last phase; all times in milliseconds. */
  end(): { readonly durationMs: number; readonly phases: Readonly<Record<string, number>> } {
    this.#finish();
    return { durationMs: round(performance.now() - this.#began), phases: this.#times };
  }

  #finish(): void {
    if (this.#current === undefined) return;
    const { at, progress } = this.#current;
    this.#times[progress.phase] = round((this.#times[progress.phase] ?? 0) + performance.now() - at);
    this.#current = undefined;
  }
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
