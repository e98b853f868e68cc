import { readFileSync } from 'node:fs';

class Cabinet {
  constructor(name, kind) {
    this.text = readFileSync(name, 'utf8');
    this.kind = kind;
  }
}

// Whoever hands out what is asked for counts the parameters.
function needs(log) {
  log(Cabinet.length, Cabinet.name);
}

export async function main(log) {
  needs(log);
  log(new Cabinet('a.txt', 'wood').text.length);
}
