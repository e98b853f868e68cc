const fs = require('fs');
const { series, parallel } = require('gulp');

function stamp(done) {
  fs.writeFileSync('stamp.txt', fs.readFileSync('a.txt'));
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
  log(fs.readFileSync('stamp.txt', 'utf8'), fs.readFileSync('later.txt', 'utf8'), fs.existsSync('out'));
};
