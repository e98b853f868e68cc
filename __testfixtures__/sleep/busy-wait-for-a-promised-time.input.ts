export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  const wait = Date.now() + (await delay());
  while (Date.now() < wait) {}
  log(start > 0);
}

const delay = async (): Promise<number> => 5;
