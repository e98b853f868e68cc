const { read } = require('./lib/files');
const files = require('./lib/files');
const digest = require('./lib/digest');

const banner = read('a.txt');

exports.main = async (log) => {
  log(banner, await files.readAsync('b.txt'));
  log((await files.sizeAsync('a.txt')) > 0);
  log(await digest.digestAsync('a.txt'));
  log(`${files.lazy}`);
};
