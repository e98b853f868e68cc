const path = require('node:path');
const { promisify } = require('node:util');
const which = require('which');

exports.main = async function main(log) {
  log(path.basename(await promisify(which)('sh')), await promisify(which)('no-such-command', { nothrow: true }).catch(() => null));
  log((await promisify(which)('node', { all: true })).length > 0);
  try {
    await promisify(which)('no-such-command');
  } catch (error) {
    log(error.code, error.message);
  }
};
