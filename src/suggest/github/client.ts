// How GitHub is spoken to: Octokit with its plug-ins for retries and limits, on github.com and on servers of one's own.
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { Patience } from '../sending.js';

export interface Access extends Patience {
  /** `GITHUB_API_URL`, as Actions gives it: `https://api.github.com` or `https://host/api/v3`. */
  readonly url: string;
  readonly token: string;
  readonly version: string;
  /** Plug-in settings that tests take in place of the real pace. */
  readonly pace?: Readonly<Record<string, unknown>>;
}

/** Whoever waits longer holds up a job that has nothing else to do. */
const longestWait = 120;
const mostRetries = 2;

export type Client = InstanceType<typeof Octokit>;

export function openClient({ url, token, version, second = 1000, pace = {} }: Access): Client {
  const again = (seconds: number, _options: object, _octokit: unknown, count: number): boolean =>
    seconds <= longestWait && count < mostRetries;
  const Patient = Octokit.plugin(retry, throttling);
  return new Patient({
    auth: token,
    baseUrl: url.replace(/\/$/, ''),
    userAgent: `unblock/${version}`,
    request: { fetch: impatient },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    retry: { retryAfterBaseValue: second },
    throttle: { onRateLimit: again, onSecondaryRateLimit: again, retryAfterBaseValue: second, ...pace },
  });
}

/** A server that never answers must not hold up a job. */
const longestAnswer = 60_000;

function impatient(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(longestAnswer) });
}

/** The caller says what went wrong, once. */
function nothing(): void {}
