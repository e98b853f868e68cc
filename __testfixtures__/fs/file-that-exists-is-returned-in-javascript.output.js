import fs from 'node:fs/promises';

async function load(file) {
  try {
    return (await fs.readFile(file)).toString().trim();
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
  return 'nothing';
}

export async function main(log) {
  log(await load('a.txt'), await load('missing.txt'));
}
