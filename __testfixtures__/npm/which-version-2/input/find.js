const path = require('node:path');
const which = require('which');

exports.main = async function main(log) {
  log(path.basename(which.sync('sh')), which.sync('no-such-command', { nothrow: true }));
  log(which.sync('node', { all: true }).length > 0);
  try {
    which.sync('no-such-command');
  } catch (error) {
    log(error.code, error.message);
  }
};
