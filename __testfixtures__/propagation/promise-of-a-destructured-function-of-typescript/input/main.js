const fs = require('node:fs');
const { author } = require('./versions');
const { latest } = require('./versions');

function sizeOf(version) {
  return [version, fs.readFileSync(__filename).length > 0];
}

exports.main = async (log) => {
  log(author());
  await latest('1.0')
    .then((version) => sizeOf(version))
    .then((size) => log(...size));
};
