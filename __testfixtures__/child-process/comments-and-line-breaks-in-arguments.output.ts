import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output = await execAsync(
    // what runs
    'echo out', // and no more
    {
      encoding: 'utf8', /* text */
    },
  );
  log(output);
}
