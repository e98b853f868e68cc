import fs from 'node:fs';

export function save(text) {
  fs.mkdirSync('out', { recursive: true });
  fs.writeFileSync('out/report.txt', text);
}

export function size() {
  return fs.statSync('a.txt').size;
}
