import { EOL } from 'node:os';

const lines = EOL;
const memory = new Int32Array(new SharedArrayBuffer(4));

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  Atomics.wait(memory, 0, 0, 5);
  log('after');
}

export const end = lines;
