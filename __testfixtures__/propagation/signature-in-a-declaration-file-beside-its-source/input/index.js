const { load, Store, size } = require('./lib/load');
const touch = require('./lib/touch');

exports.main = async (log) => {
  touch('a.txt');
  const store = new Store();
  log(load('a.txt'), store.read('b.txt'), store.label(), size('a.txt'), exports.shout('b.txt'));
};

exports.shout = (name) => load(name).toUpperCase();
