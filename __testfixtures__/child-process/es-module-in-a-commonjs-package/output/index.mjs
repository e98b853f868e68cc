import { execAsync } from './child-process-async.mjs';

export async function main(log) {
  log((await execAsync('echo out')).toString());
}
