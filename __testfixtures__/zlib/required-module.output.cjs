const zlib = require('zlib');
const { promisify } = require('util');

exports.main = async (log) => {
  log((await promisify(zlib.gunzip)(await promisify(zlib.gzip)('text'))).toString());
};
