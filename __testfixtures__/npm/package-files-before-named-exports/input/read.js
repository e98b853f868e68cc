const { writeFileSync } = require('node:fs');
const readPkg = require('read-pkg');
const readPkgUp = require('read-pkg-up');

exports.main = async function main(log) {
  writeFileSync('package.json', '{ "name": "x", "version": "1.0.0", "repository": "a/b" }');
  log(readPkg.sync().name, readPkg.sync({ cwd: '.', normalize: false }).repository);
  log(readPkgUp.sync({ cwd: 'dir/sub' }).path, readPkgUp.sync({ cwd: 'dir' }).packageJson.version);
};
