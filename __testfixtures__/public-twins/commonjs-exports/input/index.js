const { load, parse } = require('./lib/load');

exports.load = load;

/** Reads and parses. */
exports.read = function read(name) {
  return parse(load(name));
};

exports.main = async (log) => {
  log(load('a.txt'));
  log(exports.read('b.txt'));
};
