const fg = require('fast-glob');
const { glob } = require('tinyglobby');

exports.main = async function main(log) {
  log((await fg('dir/*.txt')).sort(), (await fg(['*.txt', '!empty.txt'], { onlyFiles: true })).length);
  const found = await glob('**/*.txt');
  log([...found].sort(), (await fg('nothing/*')).length);
  log((await glob({ patterns: ['*.txt'], cwd: 'dir' })).sort());
  try {
    await fg('');
  } catch (error) {
    log(error.message);
  }
};
