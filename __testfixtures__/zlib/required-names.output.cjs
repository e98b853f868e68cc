const { gunzip, gzip } = require('node:zlib');
const { promisify } = require('node:util');

exports.main = async (log) => {
  log((await promisify(gunzip)(await promisify(gzip)('text'))).toString());
};
