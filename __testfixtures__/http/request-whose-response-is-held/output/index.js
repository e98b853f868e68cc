import { serve } from './server.js';
import { requestAsync } from './http-request-async.js';

export async function main(log) {
  const server = await serve();
  const res = await requestAsync('GET', `${server.url}/here`, { headers: { 'X-Mark': 'mine' } });
  log(res.statusCode, res.headers['x-mark'], res.headers['content-type'], res.isError());
  log(Buffer.isBuffer(res.body), res.body.toString(), res.url.endsWith('/here'));
  const seen = [1, 2].map((page) => page * 2);
  log(seen, res.getBody('utf8').length === res.getBody().length);
  await server.stop();
}
