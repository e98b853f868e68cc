import { readFile } from 'node:fs/promises';

class Extract {
  static async create(
    file, // the path
    /* in characters */ length = 2,
  ) {
    const created = new Extract();
    await created.#start(file, length);
    return created;
  }

  async #start(file, length) {
    this.text = (await readFile(file, 'utf8')).slice(0, length);
  }
}

export async function main(log) {
  log((await Extract.create('a.txt')).text, (await Extract.create('b.txt', 3)).text);
}
