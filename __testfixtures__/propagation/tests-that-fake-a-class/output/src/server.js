const fs = require('fs/promises');

class Server {
  static async create(name) {
    const created = new Server();
    await created.#start(name);
    return created;
  }

  async #start(name) {
    this.config = (await fs.readFile(name, 'utf8')).trim();
  }

  start() {
    return `started with ${this.config}`;
  }
}

module.exports = Server;
