// Written by unblock, and yours from now on: the interface of sync-request over `fetch`, without holding the event loop.
// Redirects, timeouts and errors are those of the original; only `await` is new.
import type { IncomingHttpHeaders } from 'node:http';

export interface RequestOptions {
  readonly headers?: IncomingHttpHeaders;
  readonly qs?: Readonly<Record<string, unknown>>;
  readonly json?: unknown;
  readonly body?: string | Buffer;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly followRedirects?: boolean;
  readonly maxRedirects?: number;
  /** Said for clarity only: nothing is tried again, and packed bodies are always unpacked. */
  readonly retry?: false;
  readonly gzip?: true;
}

export class RequestResponse {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly url: string;

  constructor(statusCode: number, headers: IncomingHttpHeaders, body: Buffer, url: string) {
    this.statusCode = statusCode;
    this.headers = headers;
    this.body = body;
    this.url = url;
  }

  isError(): boolean {
    return this.statusCode >= 400;
  }

  /** The body, as text when an encoding is given; throws for every status from 300 on. */
  getBody(encoding: string): string;
  getBody(): Buffer;
  getBody(encoding?: string): string | Buffer {
    const { statusCode, headers, body, url } = this;
    if (statusCode >= 300) {
      const error = new Error(`Server responded to ${url} with status code ${statusCode}:\n${body.toString()}`);
      throw Object.assign(error, { statusCode, headers, body, url });
    }
    return encoding ? body.toString(encoding as BufferEncoding) : body;
  }
}

/** Resolves for every response, whatever its status; rejects when there is none. */
export async function requestAsync(method: string, url: string | URL, options?: RequestOptions): Promise<RequestResponse> {
  const { headers, qs, timeout, followRedirects = true, maxRedirects = 20 } = options ?? {};
  const verb = method.toUpperCase();
  const body = bodyOf(verb, options ?? {});
  let target = withQuery(url, qs);
  let init: RequestInit = { method: verb, headers: headersOf(headers), body };
  for (let left = maxRedirects; ; left -= 1) {
    const response = await send(target, init, timeout);
    const location = response.headers.get('location');
    if (!followRedirects || ![301, 302, 303, 307, 308].includes(response.status)) return read(response, target);
    if (left <= 0) throw new Error('Maximum number of redirects exceeded');
    if (location === null) throw new Error('Cannot redirect to non string location: undefined');
    // Headers and body do not follow: they were meant for the first server.
    init = { method: body || (verb === 'DELETE' && response.status === 303) ? 'GET' : verb };
    target = new URL(location, target).href;
  }
}

function bodyOf(verb: string, { body, json }: RequestOptions): Blob | null {
  if (['GET', 'DELETE', 'HEAD'].includes(verb)) {
    if (body) throw new Error(`You cannot pass a body to a ${verb} request.`);
    return null;
  }
  // As text it would be sent as `text/plain`.
  const bytes = new Uint8Array(Buffer.from(json ? JSON.stringify(json) : (body ?? '')));
  return new Blob([bytes], { type: json ? 'application/json' : '' });
}

function headersOf(given: IncomingHttpHeaders | undefined): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given ?? {})) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  return headers;
}

function withQuery(url: string | URL, query: RequestOptions['qs']): string {
  const target = new URL(url);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (typeof value === 'object') target.searchParams.delete(name);
    addParameter(target.searchParams, name, value);
  }
  return target.href;
}

function addParameter(parameters: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) addParameter(parameters, `${name}[${key}]`, item);
  } else {
    parameters.set(name, value === null ? '' : String(value));
  }
}

async function send(url: string, init: RequestInit, timeout: number | undefined): Promise<Response> {
  const target = new URL(url);
  const headers = new Headers(init.headers);
  if (target.username && !headers.has('authorization')) {
    const login = decodeURIComponent(`${target.username}:${target.password}`);
    headers.set('authorization', `Basic ${Buffer.from(login).toString('base64')}`);
  }
  // `fetch` refuses addresses with a login in them.
  target.username = target.password = '';
  const signal = timeout ? AbortSignal.timeout(timeout) : null;
  try {
    return await fetch(target, { ...init, headers, signal, redirect: 'manual' });
  } catch (error) {
    if (signal?.aborted) throw new Error(`Request timed out after ${timeout}ms`);
    const { cause } = error as { cause?: unknown };
    if (!(cause instanceof Error) || !('code' in cause)) throw error;
    throw Object.assign(new Error(cause.message), { code: cause.code, cause });
  }
}

async function read(response: Response, url: string): Promise<RequestResponse> {
  const headers: IncomingHttpHeaders = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  // The body is unpacked already.
  delete headers['content-encoding'];
  return new RequestResponse(response.status, headers, Buffer.from(await response.arrayBuffer()), url);
}
