import { execSync } from 'node:child_process';

async function version(program: string): Promise<string> {
  try {
    return execSync(`${program} --version`, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return 'none';
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await version('no-such-program-anywhere'));
}
