import type { Dir } from 'node:fs';

export async function first(dir: Dir | undefined): Promise<string | undefined> {
  return dir?.readSync()?.name;
}
