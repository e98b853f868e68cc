const { read, size: sizeOf } = require('./lib/files');
const files = require('./lib/files');
const digest = require('./lib/digest');

const banner = read('a.txt');

exports.main = async (log) => {
  log(banner, files.read('b.txt'));
  log(sizeOf('a.txt') > 0);
  log(digest('a.txt'));
  log(`${files.lazy}`);
};
