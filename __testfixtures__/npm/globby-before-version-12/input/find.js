const globby = require('globby');
const { sync } = require('globby');

exports.main = async function main(log) {
  log(globby.sync('dir').sort(), sync(['*.txt', '!b.txt'], { gitignore: true }).length);
  const isIgnored = globby.gitignore.sync({ cwd: 'dir' });
  log(isIgnored('one.txt'), globby.sync('*.json'));
};
