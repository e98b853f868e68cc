import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const name of ['a.txt', 'b.txt']) log((await execAsync(`cat ${name}`)).toString());
  let left = 3;
  while ((await execAsync(`test ${left} -gt 0 && echo more || true`)).length > 0) left--;
  log(left);
}
