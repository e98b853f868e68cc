const fs = require('fs');
const path = require('path');
const { folder } = require('./defaults');

class Reader {
  constructor(name, dir = folder) {
    this.text = fs.readFileSync(path.join(dir, name), 'utf8');
  }
}

module.exports = { Reader };
