import request from 'sync-request';

export async function load(url, defaults) {
  const cached = request('GET', url, { cache: 'file' });
  const again = request('GET', url, { retry: true, maxRetries: 3 });
  const raw = request('GET', url, { gzip: false });
  const spread = request('GET', url, { ...defaults });
  return [cached, again, raw, spread, request(...defaults)].map((res) => res.getBody('utf8'));
}
