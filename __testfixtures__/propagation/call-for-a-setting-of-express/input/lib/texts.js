const fs = require('fs');

class Texts {
  get(name) {
    return fs.readFileSync(name, 'utf8').trim();
  }
}

module.exports = { Texts };
