import { readFile } from 'node:fs/promises';

const told = [];

function tellOnce(word) {
  told.push(word);
}

// What a default gives may be undefined, and is asked for once all the same.
class Ledger {
  static async create(name, note = tellOnce('note'), title = `${name}:${told.length}`) {
    const created = new Ledger();
    await created.#start(name, note, title);
    return created;
  }

  async #start(name, note, title) {
    this.lines = (await readFile(name, 'utf8')).split('\n').length;
    this.note = note;
    this.title = title;
  }
}

export async function main(log) {
  const ledger = await Ledger.create('a.txt');
  log(ledger.lines, ledger.note, ledger.title, told.length);
  log((await Ledger.create('a.txt', 'own')).title, told.length);
}
