const fs = require('node:fs/promises');
const path = require('path');

const ladder = {
  async resolve(name) {
    return (await fs.readFile(name, 'utf8')).trim();
  },
};

// Tests hand in another module of the same name.
function placeOf(options, path) {
  return path.basename(path.resolve(options.name));
}

// Whoever hands this over has a ladder.
async function rungOf(steps, name) {
  return await steps.resolve(name);
}

exports.main = async function main(log) {
  log(placeOf({ name: 'a.txt' }, path), await rungOf(ladder, 'a.txt'));
};
