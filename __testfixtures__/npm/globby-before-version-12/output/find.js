const globby = require('globby');

exports.main = async function main(log) {
  log((await globby('dir')).sort(), (await globby(['*.txt', '!b.txt'], { gitignore: true })).length);
  const isIgnored = await globby.gitignore({ cwd: 'dir' });
  log(isIgnored('one.txt'), await globby('*.json'));
};
