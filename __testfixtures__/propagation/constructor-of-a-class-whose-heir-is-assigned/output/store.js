const { readFileSync } = require('node:fs');

class Store {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }
}

module.exports = Store;
