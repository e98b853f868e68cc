const fs = require('fs/promises');

exports.Programs = class Programs {
  async exec(name) {
    return (await fs.readFile(name, 'utf8')).split('\n');
  }
};
