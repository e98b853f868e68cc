import { readFile } from 'node:fs/promises';

export class Part {
  static async create(file) {
    const created = new Part();
    await created.#start(file);
    return created;
  }

  async #start(file) {
    this.size = (await readFile(file)).length;
  }
}

export { Part as Piece };
