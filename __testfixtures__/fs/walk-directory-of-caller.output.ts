import type { Dir, Dirent } from 'node:fs';

export async function collect(dir: Dir | undefined): Promise<string[]> {
  const names: string[] = [];
  let entry: Dirent | null | undefined;
  while ((entry = await dir?.read())) names.push(entry.name);
  await dir?.close();
  return names;
}
