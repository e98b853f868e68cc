const { load, sizes } = require('./lib/load');
const only = require('./lib/only');

exports.main = async (log) => {
  log(load('a.txt'), sizes(['a.txt', 'b.txt']), only());
};
