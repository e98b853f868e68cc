import { statSync } from 'node:fs';

class Query {
  #name;

  constructor(name) {
    this.#name = name;
  }

  where(word) {
    return new Query(`${this.#name} ${word}`);
  }

  then(resolve) {
    resolve(`ran ${this.#name}`);
  }
}

function query(name) {
  return new Query(`${name} ${statSync(name).size}`);
}

export async function main(log) {
  log(await query('a.txt').where('x'));
  const built = query('b.txt');
  log(typeof built.where);
}
