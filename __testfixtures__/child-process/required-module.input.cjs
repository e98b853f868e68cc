const cp = require('child_process');

exports.main = async (log) => {
  log(cp.execSync('echo out').toString());
  log(cp.spawnSync('false').status);
};
