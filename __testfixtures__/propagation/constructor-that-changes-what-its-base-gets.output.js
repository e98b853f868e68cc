import { readFileSync } from 'node:fs';

class Named {
  constructor(name) {
    this.name = name;
  }
}

class Page extends Named {
  constructor(file) {
    super((file = file.trim()));
    this.text = readFileSync(file, 'utf8');
  }
}

export async function main(log) {
  log(new Page(' a.txt ').text);
}
