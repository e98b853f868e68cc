export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (log.length > 5) {
    let done = false;
    setTimeout(() => {
      done = true;
    }, 1);
    while (!done) {}
  }
  log('after');
}
