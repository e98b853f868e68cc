const findUp = require('find-up');
const { sync: locate } = require('locate-path');
const pathExists = require('path-exists');
const pathType = require('path-type');
const { dirSync } = require('path-type');
const pkgUp = require('pkg-up');

exports.main = async function main(log) {
  log(findUp.sync('a.txt', { cwd: 'dir/sub' }), findUp.sync(['none', 'b.txt'], { cwd: 'dir' }), findUp.sync('no-such-file'));
  log(findUp.sync.exists('a.txt'), await findUp('data.json'));
  log(findUp.sync((directory) => (directory.endsWith('dir') ? findUp.stop : undefined), { cwd: 'dir/sub' }));
  log(locate(['none', 'dir/one.txt']), pathExists.sync('a.txt'), pathExists.sync('missing'));
  log(pathType.fileSync('a.txt'), dirSync('dir'), pathType.symlinkSync('link'), pathType.fileSync('missing'));
  log(require('pkg-dir').sync('dir'), pkgUp.sync({ cwd: 'dir' }));
};
