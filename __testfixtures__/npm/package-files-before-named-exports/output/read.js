const { writeFile } = require('node:fs/promises');
const readPkg = require('read-pkg');
const readPkgUp = require('read-pkg-up');

exports.main = async function main(log) {
  await writeFile('package.json', '{ "name": "x", "version": "1.0.0", "repository": "a/b" }');
  log((await readPkg()).name, (await readPkg({ cwd: '.', normalize: false })).repository);
  log((await readPkgUp({ cwd: 'dir/sub' })).path, (await readPkgUp({ cwd: 'dir' })).packageJson.version);
};
