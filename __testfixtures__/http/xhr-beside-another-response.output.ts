import type { Response } from './response.js';

export async function load(url: string, body: string): Promise<Response> {
  const xhr = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'manual',
  }).catch(() => globalThis.Response.error());
  return { status: xhr.status };
}
