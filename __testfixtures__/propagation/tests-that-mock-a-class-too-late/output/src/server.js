import { readFile } from 'node:fs/promises';

export class Server {
  static async create(name) {
    const created = new Server();
    await created.#start(name);
    return created;
  }

  async #start(name) {
    this.config = (await readFile(name, 'utf8')).trim();
  }
}
