const fs = require('node:fs');
const chownr = require('chownr');
const cpFile = require('cp-file');

exports.main = async function main(log) {
  cpFile.sync('a.txt', 'new/copy.txt');
  log(cpFile.sync('b.txt', 'new/copy.txt', { overwrite: false }), fs.readFileSync('new/copy.txt', 'utf8'));
  try {
    cpFile.sync('missing', 'copy.txt');
  } catch (error) {
    log(error.name, error.code);
  }
  log(chownr.sync('dir', process.getuid(), process.getgid()), fs.statSync('dir/one.txt').uid === process.getuid());
};
