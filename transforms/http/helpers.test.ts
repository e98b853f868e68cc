// The helper modules against a server: results and errors are those that sync-request 6.1, curl and wget gave for the
// same requests. Each of the three texts has to pass.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HelperModule } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { fetchOk, requestAsync } from './helpers.js';

interface Answer {
  readonly statusCode: number;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
  readonly url: string;
  isError(): boolean;
  getBody(encoding?: string): unknown;
}
type Request = (method: string, url: string | URL, options?: object) => Promise<Answer>;

const directory = mkdtempSync(join(tmpdir(), 'http-helper-'));
const variants = { ts: 'mjs', esm: 'mjs', cjs: 'cjs' } as const;
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (pathname === '/never') return;
      if (pathname === '/missing') response.writeHead(404, { 'x-reason': 'gone' }).end('missing');
      else if (pathname === '/moved') response.writeHead(302, { location: '/here' }).end('moved');
      else if (pathname === '/moved-for-good') response.writeHead(308, { location: '/here' }).end();
      else if (pathname === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (pathname === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'));
      else if (pathname === '/cookies')
        response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'], 'X-M': ['1', '2'] }).end();
      else {
        const { 'x-mark': mark, 'content-type': type, authorization, 'content-length': length } = request.headers;
        const seen = { method: request.method, url: request.url, mark, type, length, authorization };
        response.end(JSON.stringify({ ...seen, body: Buffer.concat(chunks).toString() }));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(directory, { recursive: true });
});

async function load<T>(helper: HelperModule, variant: keyof typeof variants, name: string): Promise<T> {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const text = helper.texts[variant];
  const file = join(directory, `${helper.name}-${variant}.${variants[variant]}`);
  writeFileSync(file, variant === 'ts' ? ts.transpileModule(text, { compilerOptions }).outputText : text);
  const module = (await import(pathToFileURL(file).href)) as Record<string, T>;
  return module[name]!;
}

describe.each(['ts', 'esm', 'cjs'] as const)('requestAsync (%s)', (variant) => {
  let request: Request;
  const seenBy = async (...args: Parameters<Request>): Promise<Record<string, unknown>> =>
    JSON.parse(String((await request(...args)).getBody('utf8')));
  const failure = async (...args: Parameters<Request>): Promise<Record<string, unknown>> =>
    request(...args).then(
      () => expect.unreachable('it should have failed'),
      (error: Error) => ({ ...error, name: error.name, message: error.message }),
    );
  beforeAll(async () => {
    request = await load<Request>(requestAsync, variant, 'requestAsync');
  });

  it('gives status, headers, body and address', async () => {
    const res = await request('get', new URL(`http://${base}/here`), { headers: { 'X-Mark': 'mine' } });
    expect([res.statusCode, res.isError(), res.url]).toEqual([200, false, `http://${base}/here`]);
    expect(res.body).toBeInstanceOf(Buffer);
    expect(res.getBody()).toBe(res.body);
    expect(JSON.parse(String(res.getBody('utf8')))).toMatchObject({ method: 'GET', mark: 'mine' });
  });

  it('throws from getBody for a status from 300 on, with the response in the error', async () => {
    const res = await request('GET', `http://${base}/missing`);
    expect([res.statusCode, res.isError()]).toEqual([404, true]);
    const message = `Server responded to http://${base}/missing with status code 404:\nmissing`;
    expect(() => res.getBody('utf8')).toThrow(
      expect.objectContaining({ message, statusCode: 404, headers: res.headers, body: res.body, url: res.url }),
    );
  });

  it('sends JSON, text and nothing under the types that the original sent', async () => {
    const url = `http://${base}/here`;
    expect(await seenBy('POST', url, { json: { a: 1 } })).toMatchObject({
      body: '{"a":1}',
      type: 'application/json',
      length: '7',
    });
    const typed = { json: { a: 1 }, headers: { 'Content-Type': 'application/x' } };
    expect(await seenBy('POST', url, typed)).toMatchObject({ type: 'application/x' });
    const text = await seenBy('PUT', url, { body: 'héllo' });
    expect(text).toMatchObject({ method: 'PUT', body: 'héllo', length: '6' });
    expect(text['type']).toBeUndefined();
    expect(await seenBy('POST', url, { body: Buffer.from('bytes') })).toMatchObject({ body: 'bytes' });
    expect(await seenBy('POST', url)).toMatchObject({ body: '', length: '0' });
    expect(await seenBy('GET', url, { json: { a: 1 } })).toMatchObject({ body: '' });
    expect(await failure('DELETE', url, { body: 'x' })).toMatchObject({
      message: 'You cannot pass a body to a DELETE request.',
    });
  });

  it('merges the query', async () => {
    const qs = { b: 3, c: [1, 2], d: null, e: undefined, f: { g: true } };
    const { url } = await seenBy('GET', `http://${base}/here?a=1&b=2`, { qs });
    expect(url).toBe('/here?a=1&b=3&c%5B0%5D=1&c%5B1%5D=2&d=&f%5Bg%5D=true');
  });

  it('follows redirects with GET and without what was sent, as often as it may', async () => {
    const options = { json: { a: 1 }, headers: { 'X-Mark': 'mine' } };
    const { method, body, mark } = await seenBy('POST', `http://${base}/moved-for-good`, options);
    expect([method, body, mark]).toEqual(['GET', '', undefined]);
    expect((await request('GET', `http://${base}/moved`)).url).toBe(`http://${base}/here`);
    expect((await request('GET', `http://${base}/moved`, { followRedirects: false })).statusCode).toBe(302);
    const message = 'Maximum number of redirects exceeded';
    expect(await failure('GET', `http://${base}/round`, { maxRedirects: 2 })).toMatchObject({ message });
    expect(await failure('GET', `http://${base}/round`)).toMatchObject({ message });
  });

  it('unpacks bodies, lists cookies and logs in', async () => {
    const packed = await request('GET', `http://${base}/packed`);
    expect([packed.getBody('utf8'), packed.headers['content-encoding']]).toEqual(['packed', undefined]);
    const { headers } = await request('GET', `http://${base}/cookies`);
    expect([headers['set-cookie'], headers['x-m']]).toEqual([['a=1', 'b=2'], '1, 2']);
    const { authorization } = await seenBy('GET', `http://u:p@${base}/here`);
    expect(authorization).toBe('Basic dTpw');
  });

  it('fails with the code of the network error, or when the time is over', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    expect(await failure('GET', `http://127.0.0.1:${port}/`)).toMatchObject({
      name: 'Error',
      message: `connect ECONNREFUSED 127.0.0.1:${port}`,
      code: 'ECONNREFUSED',
    });
    expect(await failure('GET', `http://${base}/never`, { timeout: 50 })).toMatchObject({
      message: 'Request timed out after 50ms',
    });
  });
});

describe.each(['ts', 'esm', 'cjs'] as const)('fetchOk (%s)', (variant) => {
  it('rejects for an error status only', async () => {
    const get = await load<typeof fetch>(fetchOk, variant, 'fetchOk');
    expect(await (await get(`http://${base}/moved`, { redirect: 'manual' })).text()).toBe('moved');
    await expect(get(`http://${base}/missing`)).rejects.toThrow(`http://${base}/missing answered 404 Not Found`);
  });
});
