import type { Dir, Dirent } from 'node:fs';

export async function collect(dir: Dir | undefined): Promise<string[]> {
  const names: string[] = [];
  let entry: Dirent | null | undefined;
  while ((entry = dir?.readSync())) names.push(entry.name);
  dir?.closeSync();
  return names;
}
