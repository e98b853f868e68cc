import { execSync } from 'node:child_process';

class Repository {
  constructor(private readonly dir: string) {}

  async list(): Promise<string[]> {
    return execSync('ls', { cwd: this.dir, encoding: 'utf8' }).trim().split('\n');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await new Repository('dir').list());
}
