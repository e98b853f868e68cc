exports.main = async (log) => {
  require('system-sleep')(2);
  require('deasync').sleep(2);
  log('after');
};
