import { awaitSync, deasync, runLoopOnce } from '@kaciras/deasync';

export async function main(log) {
  log(awaitSync(5));
  log(awaitSync(log.length > 5 ? 1 : 2));
  log(deasync((n, callback) => callback(null, n + 1))(1));
  runLoopOnce();
}
