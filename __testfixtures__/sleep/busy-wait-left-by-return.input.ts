export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await pause(5);
  log('after');
  log(await answer());
}

async function pause(time: number): Promise<void> {
  const start = Date.now();
  while (true) if (Date.now() - start >= time) return;
}

async function answer(): Promise<number> {
  const start = Date.now();
  while (true) {
    if (Date.now() - start >= 2) return 42;
  }
}
