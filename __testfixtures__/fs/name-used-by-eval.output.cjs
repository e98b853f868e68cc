const { readFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');

exports.main = async (log) => {
  log(await readFile('a.txt', 'utf8'), eval("readFileSync('b.txt', 'utf8')"));
};
