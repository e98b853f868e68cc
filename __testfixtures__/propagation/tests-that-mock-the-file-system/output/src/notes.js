import fs from 'node:fs';

export async function size(name) {
  return (await fs.promises.stat(name)).size;
}

export async function names() {
  return (await fs.promises.readdir('.')).filter((name) => name.endsWith('.txt'));
}
