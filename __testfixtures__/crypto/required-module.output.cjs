const crypto = require('crypto');
const { promisify } = require('util');

exports.main = async (log) => {
  log((await promisify(crypto.pbkdf2)('password', 'salt', 1, 16, 'sha256')).toString('hex'));
  log((await promisify(crypto.hkdf)('sha256', 'key', 'salt', 'info', 16)).byteLength);
};
