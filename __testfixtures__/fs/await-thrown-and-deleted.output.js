import { readFile, stat } from 'node:fs/promises';

export async function main(log) {
  log(delete (await stat('a.txt')).size);
  try {
    throw await readFile('a.txt', 'utf8');
  } catch (text) {
    log(text);
  }
}
