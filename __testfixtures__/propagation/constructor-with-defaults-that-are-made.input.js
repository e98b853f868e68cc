import { readFileSync } from 'node:fs';

const told = [];

function tellOnce(word) {
  told.push(word);
}

// What a default gives may be undefined, and is asked for once all the same.
class Ledger {
  constructor(name, note = tellOnce('note'), title = `${name}:${told.length}`) {
    this.lines = readFileSync(name, 'utf8').split('\n').length;
    this.note = note;
    this.title = title;
  }
}

export async function main(log) {
  const ledger = new Ledger('a.txt');
  log(ledger.lines, ledger.note, ledger.title, told.length);
  log(new Ledger('a.txt', 'own').title, told.length);
}
