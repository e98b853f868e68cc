const { existsSync } = require('node:fs');
const del = require('del');
const makeDir = require('make-dir');
const mkdirp = require('mkdirp');
const rimraf = require('rimraf');
const { rimrafSync } = require('rimraf');

exports.main = async function main(log) {
  log(mkdirp.sync('x/one/two'), mkdirp.nativeSync('x/three'), mkdirp.manualSync('x/four'), mkdirp.sync('x'));
  log(makeDir.sync('x/five/six'), rimraf.sync('x/one'), rimrafSync(['x/three', 'missing']), rimraf.native.sync('x/four'));
  log(existsSync('x/one'), del.sync(['*.txt', '!a.txt', '!empty.txt']), del.sync('x'));
  try {
    mkdirp.sync('a.txt/below');
  } catch (error) {
    log(error.code);
  }
};
