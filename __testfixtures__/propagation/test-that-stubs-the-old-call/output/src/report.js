import fs from 'node:fs';

export function save(text) {
  fs.mkdirSync('out', { recursive: true });
  fs.writeFileSync('out/report.txt', text);
}

export async function size() {
  return (await fs.promises.stat('a.txt')).size;
}
