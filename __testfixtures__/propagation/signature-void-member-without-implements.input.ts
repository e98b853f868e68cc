import { readFileSync } from 'node:fs';
import { writeFileSync } from 'node:fs';

interface Job {
  run(name: string): void;
}

const save = {
  run(name: string) {
    writeFileSync(name, 'saved');
  },
};

class Count {
  total = 0;

  run(): void {
    this.total += 1;
  }
}

function start(jobs: readonly Job[]): void {
  for (const job of jobs) job.run('new.txt');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const count = new Count();
  start([save, count]);
  log(readFileSync('new.txt', 'utf8'), count.total);
}
