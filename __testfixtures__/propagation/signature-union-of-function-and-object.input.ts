import { readFileSync } from 'node:fs';

type Reader = ((name: string) => string) | { read(name: string): string };

function read(reader: Reader, name: string): string {
  return typeof reader === 'function' ? reader(name) : reader.read(name);
}

const disk: Reader = (name: string) => readFileSync(name, 'utf8').trim();
const object: Reader = { read: (name) => `object ${name}` };

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(read(disk, 'a.txt'), read(object, 'b.txt'));
}
