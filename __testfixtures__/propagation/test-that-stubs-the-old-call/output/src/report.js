import fs from 'node:fs';

export async function save(text) {
  await fs.promises.mkdir('out', { recursive: true });
  await fs.promises.writeFile('out/report.txt', text);
}

export async function size() {
  return (await fs.promises.stat('a.txt')).size;
}
