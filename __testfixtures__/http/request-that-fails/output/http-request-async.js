// Written by unblock, and yours from now on: the interface of sync-request over `fetch`, without holding the event loop.
// Redirects, timeouts and errors are those of the original; only `await` is new.

/**
 * `timeout` is in milliseconds; nothing is tried again, and packed bodies are always unpacked.
 * @typedef {object} RequestOptions
 * @property {import('node:http').IncomingHttpHeaders} [headers]
 * @property {Readonly<Record<string, unknown>>} [qs]
 * @property {unknown} [json]
 * @property {string | Buffer} [body]
 * @property {number} [timeout]
 * @property {boolean} [followRedirects]
 * @property {number} [maxRedirects]
 * @property {false} [retry]
 * @property {true} [gzip]
 */

class RequestResponse {
  /**
   * @param {number} statusCode
   * @param {import('node:http').IncomingHttpHeaders} headers
   * @param {any} body a Buffer
   * @param {string} url
   */
  constructor(statusCode, headers, body, url) {
    this.statusCode = statusCode;
    this.headers = headers;
    this.body = body;
    this.url = url;
  }

  isError() {
    return this.statusCode >= 400;
  }

  /**
   * The body as a Buffer, or as text when an encoding is given; throws for every status from 300 on.
   * @param {string} [encoding]
   * @returns {any}
   */
  getBody(encoding) {
    const { statusCode, headers, body, url } = this;
    if (statusCode >= 300) {
      const error = new Error(`Server responded to ${url} with status code ${statusCode}:\n${body.toString()}`);
      throw Object.assign(error, { statusCode, headers, body, url });
    }
    return encoding ? body.toString(encoding) : body;
  }
}

/**
 * Resolves for every response, whatever its status; rejects when there is none.
 * @param {string} method
 * @param {string | URL} url
 * @param {RequestOptions} [options]
 */
async function requestAsync(method, url, options) {
  const { headers, qs, timeout, followRedirects = true, maxRedirects = 20 } = options ?? {};
  const verb = method.toUpperCase();
  const body = bodyOf(verb, options ?? {});
  let target = withQuery(url, qs);
  /** @type {RequestInit} */
  let init = { method: verb, headers: headersOf(headers), body };
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

/**
 * @param {string} verb
 * @param {RequestOptions} options
 */
function bodyOf(verb, { body, json }) {
  if (['GET', 'DELETE', 'HEAD'].includes(verb)) {
    if (body) throw new Error(`You cannot pass a body to a ${verb} request.`);
    return null;
  }
  // As text it would be sent as `text/plain`.
  const bytes = new Uint8Array(Buffer.from(json ? JSON.stringify(json) : (body ?? '')));
  return new Blob([bytes], { type: json ? 'application/json' : '' });
}

/** @param {import('node:http').IncomingHttpHeaders | undefined} given */
function headersOf(given) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given ?? {})) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  return headers;
}

/**
 * @param {string | URL} url
 * @param {RequestOptions['qs']} query
 */
function withQuery(url, query) {
  const target = new URL(url);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (typeof value === 'object') target.searchParams.delete(name);
    addParameter(target.searchParams, name, value);
  }
  return target.href;
}

/**
 * @param {URLSearchParams} parameters
 * @param {string} name
 * @param {unknown} value
 */
function addParameter(parameters, name, value) {
  if (value === undefined) return;
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) addParameter(parameters, `${name}[${key}]`, item);
  } else {
    parameters.set(name, value === null ? '' : String(value));
  }
}

/**
 * @param {string} url
 * @param {RequestInit} init
 * @param {number | undefined} timeout
 */
async function send(url, init, timeout) {
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
    const { cause } = /** @type {{ cause?: unknown }} */ (error);
    if (!(cause instanceof Error) || !('code' in cause)) throw error;
    throw Object.assign(new Error(cause.message), { code: cause.code, cause });
  }
}

/**
 * @param {Response} response
 * @param {string} url
 */
async function read(response, url) {
  /** @type {import('node:http').IncomingHttpHeaders} */
  const headers = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  // The body is unpacked already.
  delete headers['content-encoding'];
  return new RequestResponse(response.status, headers, Buffer.from(await response.arrayBuffer()), url);
}

export { RequestResponse, requestAsync };
