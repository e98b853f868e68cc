const { readFileSync } = require('node:fs');

class Store {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }

  kind() {
    return 'base';
  }
}

module.exports = { Store };
