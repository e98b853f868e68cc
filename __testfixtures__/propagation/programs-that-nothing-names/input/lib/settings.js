const fs = require('fs');

exports.loadSettings = function (file) {
  return fs.readFileSync(file, 'utf8');
};
