const fg = require('fast-glob');
const { globSync } = require('tinyglobby');

exports.main = async function main(log) {
  log(fg.sync('dir/*.txt').sort(), fg.globSync(['*.txt', '!empty.txt'], { onlyFiles: true }).length);
  const found = globSync('**/*.txt');
  log([...found].sort(), require('fast-glob').sync('nothing/*').length);
  log(globSync({ patterns: ['*.txt'], cwd: 'dir' }).sort());
  try {
    fg.sync('');
  } catch (error) {
    log(error.message);
  }
};
