const { readFileSync } = require('fs');

module.exports = () => {
  global.ticks.push(readFileSync('b.txt', 'utf8'));
};
