import { readFileSync, statSync } from 'node:fs';

class Text {
  constructor(name) {
    this.body = readFileSync(name, 'utf8');
  }
}

class Size {
  constructor(name) {
    this.body = statSync(name).size;
  }
}

const kinds = { text: Text };
kinds.size = Size;

export async function main(log) {
  for (const kind of Object.keys(kinds)) log(kind, new kinds[kind]('a.txt').body);
  log(new Text('b.txt').body);
}
