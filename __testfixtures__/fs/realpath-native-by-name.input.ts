import { realpathSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(realpathSync.native('.') === realpathSync.native('dir/..'));
}
