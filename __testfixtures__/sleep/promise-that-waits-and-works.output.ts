export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const answer = await new Promise<string>((resolve) => {
    const end = Date.now() + 5;
    while (Date.now() < end) {}
    resolve('answer');
  });
  log(answer);
}
