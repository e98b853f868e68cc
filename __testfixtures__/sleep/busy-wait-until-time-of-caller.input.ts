export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await until(Date.now() + 5);
  log('number');
  await untilDate(new Date(Date.now() + 5));
  log('date');
}

async function until(deadline: number): Promise<void> {
  while (Date.now() < deadline) {}
}

async function untilDate(deadline: Date): Promise<void> {
  while (new Date() < deadline) {}
}
