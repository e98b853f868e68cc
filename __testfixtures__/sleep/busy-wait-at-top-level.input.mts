const end = Date.now() + 5;
while (Date.now() < end) {}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log('after');
}
