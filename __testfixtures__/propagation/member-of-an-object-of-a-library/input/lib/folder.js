const fs = require('fs');

module.exports = {
  assemble(path) {
    fs.mkdirSync(path, { recursive: true });
    return path;
  },
};
