import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output = execSync(
    // what runs
    'echo out', // and no more
    {
      encoding: 'utf8', /* text */
    },
  );
  log(output);
}
