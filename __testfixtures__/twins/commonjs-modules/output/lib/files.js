const fs = require('fs');
const digest = require('./digest');

function read(name) {
  return fs.readFileSync(name, 'utf8');
}

async function readAsync(name) {
  return await fs.promises.readFile(name, 'utf8');
}

module.exports = {
  read,
  readAsync,
  size: function (name) {
    return fs.statSync(name).size;
  },
  sizeAsync: async function (name) {
    return (await fs.promises.stat(name)).size;
  },
  lazy: {
    toString() {
      return `${digest('b.txt')} ${module.exports.size('a.txt') > 0}`;
    },
  },
};
