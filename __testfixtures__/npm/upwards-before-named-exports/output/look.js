const findUp = require('find-up');
const locatePath = require('locate-path');
const pathExists = require('path-exists');
const pathType = require('path-type');
const pkgUp = require('pkg-up');

exports.main = async function main(log) {
  log(await findUp('a.txt', { cwd: 'dir/sub' }), await findUp(['none', 'b.txt'], { cwd: 'dir' }), await findUp('no-such-file'));
  log(await findUp.exists('a.txt'), await findUp('data.json'));
  log(await findUp((directory) => (directory.endsWith('dir') ? findUp.stop : undefined), { cwd: 'dir/sub' }));
  log(await locatePath(['none', 'dir/one.txt']), await pathExists('a.txt'), await pathExists('missing'));
  log(await pathType.file('a.txt'), await pathType.dir('dir'), await pathType.symlink('link'), await pathType.file('missing'));
  log(await require('pkg-dir')('dir'), await pkgUp({ cwd: 'dir' }));
};
