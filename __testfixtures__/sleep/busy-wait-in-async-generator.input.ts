export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for await (const tick of ticks(2)) log(tick);
}

async function* ticks(count: number): AsyncGenerator<number> {
  for (let tick = 0; tick < count; tick++) {
    const end = Date.now() + 2;
    while (Date.now() < end) {}
    yield tick;
  }
}
