const fs = require('fs');
const { readFile, stat } = require('fs/promises');

function digest(name) {
  const crypto = require('crypto');
  const { readFileSync } = require('fs');
  return crypto.createHash('sha256').update(readFileSync(name)).digest('hex').slice(0, 8);
}

async function digestAsync(name) {
  const crypto = require('crypto');
  return crypto.createHash('sha256').update(await readFile(name)).digest('hex').slice(0, 8);
}

function size(name) {
  const measure = fs.statSync;
  return measure(name).size > 0;
}

async function sizeAsync(name) {
  return (await stat(name)).size > 0;
}

const lazy = {
  get id() {
    return digest('a.txt') + size('a.txt');
  },
};

exports.main = async (log) => {
  log(lazy.id);
  log(await digestAsync('b.txt'), await sizeAsync('b.txt'));
};
