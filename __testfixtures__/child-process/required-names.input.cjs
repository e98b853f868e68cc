const { execSync, execFileSync } = require('node:child_process');

exports.main = async (log) => {
  log(execSync('echo out').toString());
  log(execFileSync('echo', ['out']).toString());
};
