import { readFileSync } from 'node:fs';

class Lines extends Array {
  constructor() {
    super();
    this.title = readFileSync('a.txt', 'utf8');
  }
}

export async function main(log) {
  const lines = new Lines();
  lines.push(1, 2);
  log(lines.title, lines.map((line) => line + 1).title);
}
