import { promisify } from 'node:util';
import { runLoopOnce } from '@kaciras/deasync';

export async function main(log) {
  log(await 5);
  log(await (log.length > 5 ? 1 : 2));
  log(await promisify((n, callback) => callback(null, n + 1))(1));
  runLoopOnce();
}
