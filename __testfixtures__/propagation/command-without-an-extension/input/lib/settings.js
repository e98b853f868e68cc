const fs = require('fs');

function loadSettings(file) {
  return fs.readFileSync(file, 'utf8');
}

module.exports = { loadSettings };
