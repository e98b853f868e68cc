const path = require('node:path');
const which = require('which');

exports.main = async function main(log) {
  log(path.basename(await which('sh')), await which('no-such-command', { nothrow: true }).catch(() => null));
  log((await which('node', { all: true })).length > 0);
  try {
    await which('no-such-command');
  } catch (error) {
    log(error.code, error.message);
  }
};
