const { readFile } = require('node:fs/promises');

module.exports = class Store {
  static async create(file) {
    const created = new Store();
    await created.#start(file);
    return created;
  }

  async #start(file) {
    this.text = await readFile(file, 'utf8');
  }
};
