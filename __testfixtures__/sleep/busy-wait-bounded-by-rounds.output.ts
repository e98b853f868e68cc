export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const delay = 5;
  const start = new Date().getTime();
  for (let i = 0; i < 1e7; i++) {
    if (new Date().getTime() - start > delay) {
      break;
    }
  }
  log('after');
}
