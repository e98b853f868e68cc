import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const name of ['a.txt', 'b.txt']) log(execSync(`cat ${name}`).toString());
  let left = 3;
  while (execSync(`test ${left} -gt 0 && echo more || true`).length > 0) left--;
  log(left);
}
