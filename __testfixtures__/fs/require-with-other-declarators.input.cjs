var fs = require('fs'),
    path = require('path');

exports.main = async (log) => {
  log(fs.readFileSync(path.join('dir', 'one.txt'), 'utf8'));
};
