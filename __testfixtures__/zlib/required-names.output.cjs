const { promisify } = require('node:util');
const { gunzip, gzip } = require('node:zlib');

exports.main = async (log) => {
  log((await promisify(gunzip)(await promisify(gzip)('text'))).toString());
};
