const { load, Store, size } = require('./lib/load');
const touch = require('./lib/touch');

exports.main = async (log) => {
  await touch('a.txt');
  const store = new Store();
  log(await load('a.txt'), await store.read('b.txt'), store.label(), await size('a.txt'), await exports.shout('b.txt'));
};

exports.shout = async (name) => (await load(name)).toUpperCase();
