import { readFile } from 'node:fs/promises';

type Reader = ((name: string) => Promise<string>) | { read(name: string): string };

async function read(reader: Reader, name: string): Promise<string> {
  return typeof reader === 'function' ? await reader(name) : reader.read(name);
}

const disk: Reader = async (name: string) => (await readFile(name, 'utf8')).trim();
const object: Reader = { read: (name) => `object ${name}` };

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await read(disk, 'a.txt'), await read(object, 'b.txt'));
}
