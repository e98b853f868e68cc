const crypto = require('crypto');

exports.main = async (log) => {
  log(crypto.pbkdf2Sync('password', 'salt', 1, 16, 'sha256').toString('hex'));
  log(crypto.hkdfSync('sha256', 'key', 'salt', 'info', 16).byteLength);
};
