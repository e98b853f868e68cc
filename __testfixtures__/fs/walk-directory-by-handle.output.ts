import { opendir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const dir = await opendir('dir');
  const names: string[] = [];
  for (let entry = await dir.read(); entry !== null; entry = await dir.read()) {
    names.push(entry.name);
  }
  await dir.close();
  log(names.sort());
  try {
    await dir.close();
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
