import { readFileSync, statSync } from 'node:fs';

export async function main(log) {
  log(delete statSync('a.txt').size);
  try {
    throw readFileSync('a.txt', 'utf8');
  } catch (text) {
    log(text);
  }
}
