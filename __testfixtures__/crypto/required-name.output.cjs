const { pbkdf2 } = require('crypto');
const { inspect, promisify } = require('util');

exports.main = async (log) => {
  log(inspect(await promisify(pbkdf2)('password', 'salt', 1, 4, 'sha256')));
};
