const { pbkdf2Sync } = require('pbkdf2');
const { syncScrypt } = require('scrypt-js');
const scrypt = require('scryptsy');

exports.main = async (log) => {
  log(pbkdf2Sync('secret', 'salt', 10, 16, 'sha512').toString('hex'));
  try {
    pbkdf2Sync('secret', 'salt', 0, 16, 'sha512');
  } catch (error) {
    log(error.message);
  }
  log(Buffer.from(syncScrypt(Buffer.from('secret'), Buffer.from('salt'), 16, 1, 1, 8)).toString('hex'));
  log(scrypt('secret', 'salt', 16, 1, 1, 8).toString('hex'));
  try {
    scrypt('secret', 'salt', 15, 1, 1, 8);
  } catch (error) {
    log(error.message);
  }
};
