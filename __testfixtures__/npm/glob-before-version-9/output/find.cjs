const { promisify } = require('node:util');
const glob = require('glob');

exports.main = async function main(log) {
  log(await promisify(glob)('dir/*.txt'));
  log(await promisify(glob)('*.txt', { ignore: 'empty.txt' }));
  log((await promisify(glob)('nothing/*')).length);
};
