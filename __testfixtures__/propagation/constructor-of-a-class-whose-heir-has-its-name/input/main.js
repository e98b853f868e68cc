const { Store } = require('./store');

exports.main = async (log) => {
  log(new Store('a.txt').kind());
};
