const { execAsync, execFileAsync } = require('./child-process-async.cjs');

exports.main = async (log) => {
  log((await execAsync('echo out')).toString());
  log((await execFileAsync('echo', ['out'])).toString());
};
