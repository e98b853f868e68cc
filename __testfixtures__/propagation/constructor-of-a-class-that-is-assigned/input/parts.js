const { readFileSync } = require('node:fs');

exports.Part = class Part {
  constructor(file) {
    this.size = readFileSync(file).length;
  }

  static of(file) {
    return new Part(file);
  }
};
