const { execFile } = require('child_process');
const path = require('path');
const { promisify } = require('util');

exports.main = async (log) => {
  for (const name of ['greet.js', 'list.js', 'fail.js', 'shared.js']) {
    const file = path.join(__dirname, 'bin', name);
    const { stdout, code } = await promisify(execFile)(process.execPath, [file, 'a.txt']).catch((error) => error);
    log(name, stdout, code);
  }
};
