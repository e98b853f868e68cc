const { load, parse, loadAsync } = require('./lib/load');

exports.load = load;
exports.loadAsync = loadAsync;

/** Reads and parses. */
exports.read = function read(name) {
  return parse(load(name));
};

/** As `read`, but without blocking the event loop. */
exports.readAsync = async function readAsync(name) {
  return parse(await loadAsync(name));
};

exports.main = async (log) => {
  log(await loadAsync('a.txt'));
  log(await exports.readAsync('b.txt'));
};
