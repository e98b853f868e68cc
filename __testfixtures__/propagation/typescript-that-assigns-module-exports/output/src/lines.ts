import { readFile } from 'node:fs/promises';

export async function countLines(file: string): Promise<number> {
  return (await readFile(file, 'utf8')).split('\n').length;
}

async function firstLine(file: string): Promise<string | undefined> {
  return (await readFile(file, 'utf8')).split('\n')[0];
}

module.exports = { countLines, firstLine };
