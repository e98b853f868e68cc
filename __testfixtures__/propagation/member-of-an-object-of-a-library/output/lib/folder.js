const fs = require('fs/promises');

module.exports = {
  async assemble(path) {
    await fs.mkdir(path, { recursive: true });
    return path;
  },
};
