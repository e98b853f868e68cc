const { watchOnce, watchTwice } = require('./lib/watch');

exports.main = async (log) => {
  await watchOnce(log);
  await watchTwice(log);
};
