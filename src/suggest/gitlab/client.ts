// How GitLab is spoken to: a few requests of its REST API, page by page, with the patience that its limits ask for.
import { type Patience, persist } from '../sending.js';

export interface GitlabAccess extends Patience {
  /** `https://gitlab.com/api/v4` */
  readonly url: string;
  readonly token: string;
  readonly version: string;
}

/** A server that never answers must not hold up a job. */
const longestAnswer = 60_000;

/** An answer other than success; a dropped connection is one of status 500. */
export class GitlabError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly response: { readonly headers: Readonly<Record<string, string>> },
  ) {
    super(message);
  }
}

export class GitlabClient {
  constructor(private readonly access: GitlabAccess) {}

  /** Asks again after a limit or a failure of the server: to read and to set the same twice does no harm. */
  async get(way: string): Promise<unknown> {
    return persist(async () => (await this.#once('GET', way)).json(), this.access);
  }

  async put(way: string, body: object): Promise<void> {
    await persist(() => this.#once('PUT', way, body), this.access);
  }

  /** Sent once: whoever calls knows how to see whether it arrived. */
  async post(way: string, body: object): Promise<void> {
    await this.#once('POST', way, body);
  }

  async all(way: string): Promise<unknown[]> {
    const found: unknown[] = [];
    for (let page = '1'; page !== ''; ) {
      const response = await persist(() => this.#once('GET', `${way}?per_page=100&page=${page}`), this.access);
      const entries: unknown = await response.json();
      if (Array.isArray(entries)) found.push(...entries);
      page = response.headers.get('x-next-page') ?? '';
    }
    return found;
  }

  async #once(method: string, way: string, body?: object): Promise<Response> {
    const { url, token, version } = this.access;
    const headers = { 'PRIVATE-TOKEN': token, 'User-Agent': `unblock/${version}`, 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    let response: Response;
    try {
      response = await fetch(`${url.replace(/\/$/, '')}${way}`, {
        method,
        headers,
        ...sent,
        signal: AbortSignal.timeout(longestAnswer),
      });
    } catch (error) {
      throw new GitlabError(`GitLab cannot be reached: ${String(error)}`, 500, { headers: {} });
    }
    if (response.ok) return response;
    const said = (await response.text().catch(() => '')).slice(0, 300);
    throw new GitlabError(`GitLab answers ${response.status}: ${said}`, response.status, {
      headers: Object.fromEntries(response.headers),
    });
  }
}
