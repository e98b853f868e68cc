import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  try {
    await (await fetch(`${server.url}/never`, { signal: AbortSignal.timeout(300) })).text();
  } catch {
    log('too late');
  }
  await server.stop();
  try {
    await (await fetch(server.url)).text();
  } catch (error) {
    log(error.message);
  }
  await server.stop();
}
