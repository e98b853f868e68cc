import { readFileSync } from 'node:fs';

class Greeting {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }

  then(take) {
    take(`after all, ${this.text}`);
  }
}

export async function main(log) {
  new Greeting('a.txt').then(log);
}
