const { promisify } = require('node:util');
const { pbkdf2 } = require('pbkdf2');
const { scrypt: scryptAsync } = require('scrypt-js');
const scrypt = require('scryptsy');

exports.main = async (log) => {
  log((await promisify(pbkdf2)('secret', 'salt', 10, 16, 'sha512')).toString('hex'));
  try {
    await promisify(pbkdf2)('secret', 'salt', 0, 16, 'sha512');
  } catch (error) {
    log(error.message);
  }
  log(Buffer.from(await scryptAsync(Buffer.from('secret'), Buffer.from('salt'), 16, 1, 1, 8)).toString('hex'));
  log((await scrypt.async('secret', 'salt', 16, 1, 1, 8)).toString('hex'));
  try {
    await scrypt.async('secret', 'salt', 15, 1, 1, 8);
  } catch (error) {
    log(error.message);
  }
};
