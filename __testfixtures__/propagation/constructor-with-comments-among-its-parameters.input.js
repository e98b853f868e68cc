import { readFileSync } from 'node:fs';

class Extract {
  constructor(
    file, // the path
    /* in characters */ length = 2,
  ) {
    this.text = readFileSync(file, 'utf8').slice(0, length);
  }
}

export async function main(log) {
  log(new Extract('a.txt').text, new Extract('b.txt', 3).text);
}
