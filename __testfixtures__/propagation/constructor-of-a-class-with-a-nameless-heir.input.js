import { readFileSync } from 'node:fs';

class Base {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }
}

const kinds = {
  long: class extends Base {
    get twice() {
      return this.text + this.text;
    }
  },
};

export async function main(log) {
  log(new Base('a.txt').text, new kinds.long('a.txt').twice);
}
