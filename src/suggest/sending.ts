// Writing to a host that may fail half-way: what can have arrived is looked for before it is sent again.
/** How often one thing is tried; the waits between grow. */
const attempts = 4;
const longestWait = 120;

export interface Patience {
  /** A second, in milliseconds; tests take less. */
  readonly second?: number;
}

export interface Failure {
  readonly status: number;
  /** Seconds that the host asks to wait. */
  readonly after: number | undefined;
}

/** undefined for what is no answer of a host. */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const response = 'response' in error ? (error.response as Answer | undefined) : undefined;
  const after = Number(response?.headers?.['retry-after']);
  return { status: error.status, after: Number.isFinite(after) && after > 0 ? after : undefined };
}

interface Answer {
  readonly headers?: Readonly<Record<string, unknown>>;
}

/**
 * Sends until it is taken. `send` is called again after a limit, a server's error or a dropped connection; it has to look for
 * itself what has arrived. Every other failure is the caller's.
 */
export async function persist<T>(send: (attempt: number) => Promise<T>, { second = 1000 }: Patience): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(attempt);
    } catch (error) {
      const failure = failureOf(error);
      const wait = failure?.after ?? attempt ** 2;
      if (failure === undefined || !isPassing(failure) || attempt === attempts || wait > longestWait) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait * second));
    }
  }
}

/** Octokit gives a dropped connection the status 500. */
function isPassing({ status, after }: Failure): boolean {
  return status >= 500 || status === 409 || status === 429 || (status === 403 && after !== undefined);
}
