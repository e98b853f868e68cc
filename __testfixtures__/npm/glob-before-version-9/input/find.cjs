const glob = require('glob');
const { sync } = require('glob');

exports.main = async function main(log) {
  log(glob.sync('dir/*.txt'));
  log(sync('*.txt', { ignore: 'empty.txt' }));
  log(require('glob').sync('nothing/*').length);
};
