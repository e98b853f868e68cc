export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  for (;;) {
    if (Date.now() - start > 5) break;
  }
  log('for ever');
  const begin = Date.now();
  while (true) {
    if (Date.now() >= begin + 5) {
      break;
    }
  }
  log('while true');
}
