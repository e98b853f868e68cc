const { readFileSync, mkdirSync } = require('node:fs');
const { create, x, t } = require('tar');

exports.main = async (log) => {
  create({ gzip: true, file: 'all.tgz', sync: true }, ['dir', 'b.txt']);
  const names = [];
  t({ file: 'all.tgz', sync: true, onentry: (entry) => names.push(entry.path) });
  log(names.sort());
  mkdirSync('out');
  x({ file: 'all.tgz', cwd: 'out', sync: true });
  log(readFileSync('out/dir/one.txt', 'utf8'));
  try {
    x({ file: 'missing.tgz', sync: true });
  } catch (error) {
    log(error.code);
  }
};
