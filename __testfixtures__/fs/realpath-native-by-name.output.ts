import { realpath } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await realpath('.')) === (await realpath('dir/..')));
}
