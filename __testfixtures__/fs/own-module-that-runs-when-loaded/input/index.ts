import { read } from './files.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(read('a.txt', 'utf8'), (globalThis as { loaded?: string[] }).loaded);
}
