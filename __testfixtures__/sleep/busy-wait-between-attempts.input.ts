export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      log(await send(attempt));
      return;
    } catch (error) {
      log((error as Error).message);
      const start = Date.now();
      while (Date.now() - start < attempt * 2) {}
    }
  }
}

async function send(attempt: number): Promise<string> {
  if (attempt < 3) throw new Error(`attempt ${attempt}`);
  return 'sent';
}
