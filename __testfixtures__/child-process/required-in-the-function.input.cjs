exports.main = async (log) => {
  const { execSync } = require('child_process');
  log(execSync('echo out').toString());
};
