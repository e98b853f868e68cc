exports.main = async (log) => {
  log(require('fs').readFileSync('a.txt', 'utf8'));
  const size = require('node:fs').statSync('a.txt').size;
  log(size);
};
