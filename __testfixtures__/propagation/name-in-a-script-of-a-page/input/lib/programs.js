const fs = require('fs');

exports.Programs = class Programs {
  exec(name) {
    return fs.readFileSync(name, 'utf8').split('\n');
  }
};
