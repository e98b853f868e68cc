const { readFileSync } = require('node:fs');

exports.main = async (log) => {
  log(readFileSync('a.txt', 'utf8'), eval("readFileSync('b.txt', 'utf8')"));
};
