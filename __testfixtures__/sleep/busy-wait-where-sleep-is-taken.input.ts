export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  while (Date.now() < end) {}
  log(sleep('well'));
}

function sleep(how: string): string {
  return `sleep ${how}`;
}
