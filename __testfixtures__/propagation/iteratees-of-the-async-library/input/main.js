const fs = require('fs');
const async = require('async');

exports.main = (log) =>
  new Promise((resolve) => {
    async.eachSeries(
      ['a.txt', 'b.txt'],
      (name, next) => {
        log(fs.readFileSync(name, 'utf8'));
        next();
      },
      (error) => {
        log(error, fs.readFileSync('a.txt', 'utf8'));
        resolve();
      },
    );
  });
