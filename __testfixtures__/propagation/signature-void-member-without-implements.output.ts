import { readFile, writeFile } from 'node:fs/promises';

interface Job {
  run(name: string): Promise<void>;
}

const save = {
  async run(name: string) {
    await writeFile(name, 'saved');
  },
};

class Count {
  total = 0;

  async run(): Promise<void> {
    this.total += 1;
  }
}

async function start(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) await job.run('new.txt');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const count = new Count();
  await start([save, count]);
  log(await readFile('new.txt', 'utf8'), count.total);
}
