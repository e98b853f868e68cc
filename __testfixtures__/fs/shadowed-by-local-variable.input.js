import fs from 'node:fs';

export async function main(log) {
  {
    const fs = { readFileSync: (name) => `fake ${name}` };
    log(fs.readFileSync('a.txt'));
  }
  log(fs.readFileSync('a.txt', 'utf8'));
}
