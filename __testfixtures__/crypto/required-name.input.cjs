const { pbkdf2Sync } = require('crypto');
const { inspect } = require('util');

exports.main = async (log) => {
  log(inspect(pbkdf2Sync('password', 'salt', 1, 4, 'sha256')));
};
