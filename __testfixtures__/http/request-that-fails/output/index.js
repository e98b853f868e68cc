import { serve } from './server.js';
import { requestAsync } from './http-request-async.js';

export async function main(log) {
  const server = await serve();
  // Nobody has talked to this one: a connection that is kept alive would end in another way.
  const gone = await serve();
  await gone.stop();
  const missing = await requestAsync('GET', `${server.url}/missing`);
  log(missing.statusCode, missing.isError(), missing.body.toString());
  try {
    missing.getBody('utf8');
  } catch (error) {
    log(error.message.replace(server.url, '<server>'), error.statusCode, error.headers['x-reason'], error.body.toString());
  }
  try {
    await requestAsync('GET', `${server.url}/never`, { timeout: 300 });
  } catch (error) {
    log(error.message);
  }
  try {
    await requestAsync('GET', gone.url);
  } catch (error) {
    log(error.name, error.code, error.message.replace(gone.url.slice('http://'.length), '<server>'));
  }
  await server.stop();
}
