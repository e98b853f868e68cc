const fs = require('fs/promises');
const path = require('path');
const { folder } = require('./defaults');

class Reader {
  static async create(name, dir = folder) {
    const created = new Reader();
    await created.#start(name, dir);
    return created;
  }

  async #start(name, dir) {
    this.text = await fs.readFile(path.join(dir, name), 'utf8');
  }
}

module.exports = { Reader };
