const { existsSync } = require('node:fs');
const mkdirp = require('mkdirp');
const rimraf = require('rimraf');

exports.main = async function main(log) {
  log(mkdirp.sync('x/one/two'), mkdirp.sync('x/three', 0o700), mkdirp.sync('x', { mode: 0o755 }));
  rimraf.sync('x/o*');
  log(existsSync('x/one'), existsSync('x/three'), rimraf.sync('missing', { glob: false }));
  rimraf.sync('x', { disableGlob: true });
  log(existsSync('x'));
  try {
    mkdirp.sync('a.txt/below');
  } catch (error) {
    log(error.code);
  }
  try {
    rimraf.sync('a.txt/below/');
  } catch (error) {
    log(error.code);
  }
};
