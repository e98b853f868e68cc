const fs = require('fs');

function load(name) {
  return fs.readFileSync(name, 'utf8');
}

function parse(text) {
  return text.trim();
}

module.exports = { load, parse };
