export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const clock = new Clock();
  const end = clock.now() + 5;
  while (clock.now() < end) {}
  log(clock.time);
}

class Clock {
  time = 0;
  now(): number {
    return this.time++;
  }
}
