import { disk } from './disk.js';
import { label, memory } from './memory.js';
import { show } from './show.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(show(disk), show(memory), label(disk));
}
