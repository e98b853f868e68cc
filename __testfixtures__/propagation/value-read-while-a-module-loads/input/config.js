const { readFileSync } = require('fs');

function load() {
  return JSON.parse(readFileSync('data.json', 'utf8'));
}

module.exports = load();
