import fs from 'node:fs/promises';

export async function main(log) {
  {
    const fs = { readFileSync: (name) => `fake ${name}` };
    log(fs.readFileSync('a.txt'));
  }
  log(await fs.readFile('a.txt', 'utf8'));
}
