const { readFile } = require('fs/promises');

exports.main = async (log) => {
  log(await readFile('a.txt', 'utf8'));
  log(await readFile('b.txt', 'utf8'));
};
