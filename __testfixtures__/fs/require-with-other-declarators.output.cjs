var fs = require('fs/promises'),
    path = require('path');

exports.main = async (log) => {
  log(await fs.readFile(path.join('dir', 'one.txt'), 'utf8'));
};
