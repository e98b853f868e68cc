const fs = require('fs');
const { readFile } = require('fs/promises');

exports.main = async (log) => {
  log(await readFile('a.txt', 'utf8'));
  log(fs.readFileSync('b.txt', 'utf8'));
};
