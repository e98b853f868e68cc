const Store = require('./store');
const Loud = require('./loud-store');

exports.main = async (log) => {
  log(new Store('a.txt').text, new Loud('b.txt').loud);
};
