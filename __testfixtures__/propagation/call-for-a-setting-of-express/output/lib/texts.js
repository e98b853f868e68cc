const fs = require('fs/promises');

class Texts {
  async get(name) {
    return (await fs.readFile(name, 'utf8')).trim();
  }
}

module.exports = { Texts };
