const fs = require('node:fs');
const path = require('path');

const ladder = {
  resolve(name) {
    return fs.readFileSync(name, 'utf8').trim();
  },
};

// Tests hand in another module of the same name.
function placeOf(options, path) {
  return path.basename(path.resolve(options.name));
}

// Whoever hands this over has a ladder.
function rungOf(steps, name) {
  return steps.resolve(name);
}

exports.main = async function main(log) {
  log(placeOf({ name: 'a.txt' }, path), rungOf(ladder, 'a.txt'));
};
