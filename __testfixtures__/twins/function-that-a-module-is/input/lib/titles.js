const fs = require('node:fs');

module.exports = function titleOf(name) {
  return fs.readFileSync(name, 'utf8').split('\n')[0];
};
