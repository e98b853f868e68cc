import { execAsync } from './child-process-async.cjs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await execAsync('echo out')).toString());
}
