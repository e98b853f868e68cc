import { stat } from 'node:fs/promises';

class Page {
  static async create(name) {
    const created = new Page();
    await created.#start(name);
    return created;
  }

  async #start(name) {
    this.size = (await stat(name)).size;
  }
}

export async function main(log) {
  const page = await Page.create('a.txt');
  log(page.size, page instanceof Page);
}
