import { execAsync } from './child-process-async.js';

export async function main(log) {
  try {
    await execAsync('kill -9 $$', { stdio: 'pipe' });
  } catch (error) {
    log(error.status, error.signal);
  }
}
