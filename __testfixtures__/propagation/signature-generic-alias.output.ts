import { readFile } from 'node:fs/promises';

type Parse<Result> = (name: string) => Promise<Result>;

const lines: Parse<string[]> = async (name) => (await readFile(name, 'utf8')).trim().split('');
const size: Parse<number> = async (name) => name.length;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await lines('a.txt')).length, await size('a.txt'));
}
