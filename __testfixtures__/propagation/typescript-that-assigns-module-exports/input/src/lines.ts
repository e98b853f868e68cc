import { readFileSync } from 'node:fs';

export function countLines(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length;
}

function firstLine(file: string): string | undefined {
  return readFileSync(file, 'utf8').split('\n')[0];
}

module.exports = { countLines, firstLine };
