import syncFetch from 'sync-fetch';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  try {
    syncFetch(`${server.url}/never`, { timeout: 300 }).text();
  } catch {
    log('too late');
  }
  await server.stop();
  try {
    syncFetch(server.url).text();
  } catch (error) {
    log(error.message);
  }
  await server.stop();
}
