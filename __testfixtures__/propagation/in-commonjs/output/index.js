const { load, sizes } = require('./lib/load');
const only = require('./lib/only');

exports.main = async (log) => {
  log(await load('a.txt'), await sizes(['a.txt', 'b.txt']), await only());
};
