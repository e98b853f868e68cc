const { readFileSync } = require('node:fs');

module.exports = function count() {
  return readFileSync('data.json').length;
};
