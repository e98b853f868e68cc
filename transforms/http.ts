// Transform `http`: requests that hold the thread until the response is there. Tables only; how a client is recognised
// stands in `http/`.
import { defineTransform } from '../src/transform.js';
import { curl } from './http/curl.js';
import { fetchOk, requestAsync } from './http/helpers.js';
import { fetchRows, responseRead } from './http/sync-fetch.js';
import { requestRows } from './http/sync-request.js';
import { syncXhr } from './http/xhr.js';

export default defineTransform({
  name: 'http',
  summary: 'Requests addresses with fetch instead of synchronous clients.',
  rows: [...requestRows, ...fetchRows],
  idioms: [responseRead, syncXhr, curl],
  helpers: [requestAsync, fetchOk],
  example: {
    before: `import syncFetch from 'sync-fetch';
import { host } from './settings.js';

export async function rates(currency: string) {
  const res = syncFetch(\`https://\${host}/\${currency}\`);
  if (!res.ok) throw new Error(res.statusText);
  return res.json();
}`,
    after: `import { host } from './settings.js';

export async function rates(currency: string) {
  const res = await fetch(\`https://\${host}/\${currency}\`);
  if (!res.ok) throw new Error(res.statusText);
  return await res.json();
}`,
  },
});
