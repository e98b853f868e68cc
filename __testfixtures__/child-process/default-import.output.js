import { execFileAsync } from './child-process-async.js';

export async function main(log) {
  log((await execFileAsync('echo', ['out'])).toString());
}
