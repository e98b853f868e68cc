const { readFile } = require('fs/promises');

module.exports = async () => {
  global.ticks.push(await readFile('b.txt', 'utf8'));
};
