const fs = require('node:fs/promises');
const { author } = require('./versions');
const { latest } = require('./versions');

async function sizeOf(version) {
  return [version, (await fs.readFile(__filename)).length > 0];
}

exports.main = async (log) => {
  log(author());
  await latest('1.0')
    .then(async (version) => await sizeOf(version))
    .then((size) => log(...size));
};
