const { readFile } = require('node:fs/promises');

exports.Part = class Part {
  static async create(file) {
    const created = new Part();
    await created.#start(file);
    return created;
  }

  async #start(file) {
    this.size = (await readFile(file)).length;
  }

  static async of(file) {
    return await Part.create(file);
  }
};
