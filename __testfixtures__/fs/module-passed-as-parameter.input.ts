import type * as FileSystem from 'node:fs';
import * as fs from 'node:fs';

async function load(disk: typeof FileSystem, name: string): Promise<string> {
  return disk.readFileSync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load(fs, 'a.txt'));
}
