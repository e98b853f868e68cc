import { execAsync } from './child-process-async.js';

class Repository {
  constructor(private readonly dir: string) {}

  async list(): Promise<string[]> {
    return (await execAsync('ls', { cwd: this.dir, encoding: 'utf8' })).trim().split('\n');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await new Repository('dir').list());
}
