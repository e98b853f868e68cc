const { readFileSync } = require('node:fs');

module.exports = class Store {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }
};
