import { opendirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const dir = opendirSync('dir');
  const names: string[] = [];
  for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) {
    names.push(entry.name);
  }
  dir.closeSync();
  log(names.sort());
  try {
    dir.closeSync();
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
