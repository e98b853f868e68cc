const fs = require('fs');
const { series, parallel } = require('gulp');

async function stamp(done) {
  await fs.promises.writeFile('stamp.txt', await fs.promises.readFile('a.txt'));
  done();
}

function later(done) {
  const text = fs.readFileSync('b.txt', 'utf8');
  setTimeout(() => {
    fs.writeFile('later.txt', text, done);
  }, 5);
}

function copies() {
  fs.mkdirSync('out');
  return fs.createReadStream('a.txt');
}

exports.build = series(stamp, parallel(later, copies));
exports.main = async (log) => {
  await exports.build();
  log(await fs.promises.readFile('stamp.txt', 'utf8'), await fs.promises.readFile('later.txt', 'utf8'), await fs.promises.access('out').then(() => true, () => false));
};
