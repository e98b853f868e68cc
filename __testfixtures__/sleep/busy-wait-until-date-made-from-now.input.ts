export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = 0.005;
  const end = new Date(new Date().getTime() + seconds * 1000);
  while (end > new Date()) {}
  log('object');
  const until = new Date(Date.now() + 5).getTime();
  while (Date.now() < until) {}
  log('number');
}
