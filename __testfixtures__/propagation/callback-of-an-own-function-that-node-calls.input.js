const fs = require('fs');

function save(file, text, done) {
  fs.writeFile(file, text, (error) => {
    if (error) return done(error);
    done(null, text.length);
  });
}

exports.main = function main(log) {
  return new Promise((resolve) => {
    save('saved.txt', 'hello', (error, length) => {
      log(error, length, fs.readFileSync('saved.txt', 'utf8'));
      resolve();
    });
  });
};
