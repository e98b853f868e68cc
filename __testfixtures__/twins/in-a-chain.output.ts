import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

const lines = (name: string): string[] => load(name).split('\n');

const linesAsync = async (name: string): Promise<string[]> => (await loadAsync(name)).split('\n');

function count(name: string): number {
  return lines(name).length;
}

async function countAsync(name: string): Promise<number> {
  return (await linesAsync(name)).length;
}

class Page {
  toString(): string {
    return `${count('a.txt')} ${load('b.txt')}`;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(String(new Page()));
  log(await countAsync('a.txt'));
}
