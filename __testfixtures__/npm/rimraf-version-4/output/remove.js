const { access } = require('node:fs/promises');
const del = require('del');
const makeDir = require('make-dir');
const mkdirp = require('mkdirp');
const rimraf = require('rimraf');

exports.main = async function main(log) {
  log(await mkdirp('x/one/two'), await mkdirp.native('x/three'), await mkdirp.manual('x/four'), await mkdirp('x'));
  log(await makeDir('x/five/six'), await rimraf('x/one'), await rimraf(['x/three', 'missing']), await rimraf.native('x/four'));
  log(await access('x/one').then(() => true, () => false), await del(['*.txt', '!a.txt', '!empty.txt']), await del('x'));
  try {
    await mkdirp('a.txt/below');
  } catch (error) {
    log(error.code);
  }
};
