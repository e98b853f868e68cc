const fs = require('node:fs/promises');
const { promisify } = require('node:util');
const chownr = require('chownr');
const cpFile = require('cp-file');

exports.main = async function main(log) {
  await cpFile('a.txt', 'new/copy.txt');
  log(cpFile.sync('b.txt', 'new/copy.txt', { overwrite: false }), await fs.readFile('new/copy.txt', 'utf8'));
  try {
    await cpFile('missing', 'copy.txt');
  } catch (error) {
    log(error.name, error.code);
  }
  log(await promisify(chownr)('dir', process.getuid(), process.getgid()), (await fs.stat('dir/one.txt')).uid === process.getuid());
};
