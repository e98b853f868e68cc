const { sleep, msleep } = require('sleep');

exports.main = async (log) => {
  for (const name of ['a', 'b']) {
    log(name);
    msleep(2);
  }
  if (log.length > 5) sleep(60);
};
