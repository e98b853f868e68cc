const fs = require('fs');

function show(name) {
  return fs.readFileSync(name, 'utf8');
}

const lazy = { toString: () => show('b.txt') };

module.exports = { show, lazy };
