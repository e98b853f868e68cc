const { promisify } = require('node:util');
const { access } = require('node:fs/promises');
const mkdirp = require('mkdirp');
const rimraf = require('rimraf');

exports.main = async function main(log) {
  log(await promisify(mkdirp)('x/one/two'), await promisify(mkdirp)('x/three', 0o700), await promisify(mkdirp)('x', { mode: 0o755 }));
  await promisify(rimraf)('x/o*');
  log(await access('x/one').then(() => true, () => false), await access('x/three').then(() => true, () => false), await promisify(rimraf)('missing', { glob: false }));
  await promisify(rimraf)('x', { disableGlob: true });
  log(await access('x').then(() => true, () => false));
  try {
    await promisify(mkdirp)('a.txt/below');
  } catch (error) {
    log(error.code);
  }
  try {
    await promisify(rimraf)('a.txt/below/');
  } catch (error) {
    log(error.code);
  }
};
