import { execAsync } from './child-process-async.js';

async function version(program: string): Promise<string> {
  try {
    return await execAsync(`${program} --version`, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return 'none';
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await version('no-such-program-anywhere'));
}
