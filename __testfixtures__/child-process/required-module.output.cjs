const { execAsync, spawnAsync } = require('./child-process-async.cjs');

exports.main = async (log) => {
  log((await execAsync('echo out')).toString());
  log((await spawnAsync('false')).status);
};
