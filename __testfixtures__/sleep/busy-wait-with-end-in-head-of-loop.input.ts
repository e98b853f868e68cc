export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const end = Date.now() + 5; Date.now() < end; ) {}
  log('constant');
  for (let start = Date.now(); Date.now() - start < 5; );
  log('variable');
}
